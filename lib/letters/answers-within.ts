import type { Language } from '../domain/language.ts';
import { letterWords } from './catalogue/words.ts';

/** "within two working days" in the languages of letters: numbers, units, and which language they belong to. */
const counts: readonly RegExp[] = [
  /(?<!\p{L})(?:one|an?|1|ein(?:em|er|es)?|une?|uno|una|één|een)(?!\p{L})/iu,
  /\b(?:two|2|zwei|deux|dos|twee)\b/i,
  /\b(?:three|3|drei|trois|tres|drie)\b/i,
  /\b(?:four|4|vier|quatre|cuatro)\b/i,
  /\b(?:five|5|fünf|cinq|cinco|vijf)\b/i,
];
const workingDay =
  /\b(?:working|business) days?\b|\b(?:Arbeits|Werk)tag|\bjours? (?:ouvré|ouvrable)|\bdías? (?:hábil|laborable)|\bwerkdag/i;
const day = /\bdays?\b|\bTag(?:e[sn]?)?\b|\bjours?\b|\bdías?\b|\bdag(?:en)?\b/i;
const hour = /\bhours?\b|\bStunden?\b|\bheures?\b|\bhoras?\b|\buur\b/i;
const sameDay = /\bsame (?:working )?day\b|\bselben Tag\b|\bjour même\b|\bmismo día\b|\bdezelfde dag\b/i;

const spokenIn: { readonly [language in Language]: RegExp } = {
  en: /\b(?:within|in|hours?|days?|same)\b/i,
  de: /(?:\b(?:innerhalb|binnen|Stunden?|selben)\b|tag(?:en?|es)?\b)/i,
  fr: /\b(?:sous|heures?|jours?|jour)\b/i,
  es: /(?:\bhoras?\b|\bdías?\b)/i,
  nl: /(?:\bbinnen\b|\buur\b|dag(?:en)?\b)/i,
};

/**
 * How fast we answer, in the letter's language. The sender wrote it once, in one language: what is understood of it is
 * said anew; null where it is not.
 */
export function answersWithin(written: string, language: Language): string | null {
  if (spokenIn[language].test(written)) return written;
  const { within } = letterWords[language];
  if (sameDay.test(written)) return within.sameDay;
  const count = countIn(written);
  if (count === null) return null;
  if (hour.test(written)) return within.hours(count);
  if (workingDay.test(written)) return within.workingDays(count);
  return day.test(written) ? within.days(count) : null;
}

function countIn(text: string): number | null {
  const digits = /\b\d{1,3}\b/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const at = counts.findIndex((number) => number.test(text));
  return at < 0 ? null : at + 1;
}
