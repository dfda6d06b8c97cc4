import type { AccountSettings } from '../../domain/account-settings.ts';
import { type Language, language } from '../../domain/language.ts';
import { labelKey } from '../labels/header-key.ts';

/** Languages in which a file may name countries and languages. */
const spoken = [
  'en',
  'de',
  'fr',
  'es',
  'nl',
  'it',
  'pt',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'ja',
  'zh',
  'zh-TW',
];

type Names = ReadonlyMap<string, string>;

function namesOf(type: 'region' | 'language', codes: readonly string[]): Names {
  const names = new Map<string, string>();
  for (const locale of spoken) {
    const display = new Intl.DisplayNames(locale, { type, fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      if (name) names.set(labelKey(name), code);
    }
  }
  return names;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let regions: Names | null = null;
let languages: Names | null = null;

/** Names that people write and no list of Unicode has. */
const usualRegions: Readonly<Record<string, string>> = {
  USA: 'US',
  ENGLAND: 'GB',
  'GREAT BRITAIN': 'GB',
  HOLLAND: 'NL',
  UAE: 'AE',
};

/** UK is GB, and codes of countries that are gone are those of their successors. */
const canonical = (code: string): string => new Intl.Locale(`und-${code}`).region ?? code;

/** ISO 3166 alpha-2 of a country's code or name in any of the languages; null where it is none. */
export function countryOf(text: string): string | null {
  const usual = usualRegions[text.toUpperCase().replaceAll('.', '')];
  if (usual) return usual;
  regions ??= namesOf(
    'region',
    letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => canonical(code) === code),
  );
  const code = text.toUpperCase();
  if (/^[A-Z]{2}$/.test(code))
    return [...regions.values()].includes(canonical(code)) ? canonical(code) : null;
  return regions.get(labelKey(text)) ?? null;
}

/** The language of letters that a code ("de", "de-AT") or name means; null where letters cannot be in it. */
export function languageOf(text: string): Language | null {
  const tag = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/i.exec(text)?.[1]?.toLowerCase();
  languages ??= namesOf('language', language.options);
  const code = tag ?? languages.get(labelKey(text));
  return language.options.find((one) => one === code) ?? null;
}

const consumer =
  /^(?:b2c|c|consumer|private?|privat(?:e person|kunde|person)?|person|individual|particulier|particular|privato|privado|yksityi(?:nen|shenkilö)|osoba (?:prywatna|fizyczna)|konsument|soukrom[áa] osoba|個人|个人|個人客户)$/iu;
const business =
  /^(?:b2b|b|business|company|firm(?:a|e)?|commercial|corporate|gesch[äa]ft(?:lich|skunde)?|unternehmen|entreprise|professionnel|soci[ée]t[ée]|empresa|bedrijf|zakelijk|azienda|impresa|f[öo]retag|virksomhed|erhverv|bedrift|yritys|przedsi[ęe]biorstwo|podnik|法人|企业|企業|公司)$/iu;

/** Business or consumer, by the usual words; null where the text says neither. */
export function customerKindOf(text: string): AccountSettings['customerKind'] {
  if (consumer.test(text)) return 'consumer';
  return business.test(text) ? 'business' : null;
}
