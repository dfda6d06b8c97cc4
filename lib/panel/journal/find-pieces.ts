import type { Account } from '../../domain/account.ts';
import type { AccountSettings } from '../../domain/account-settings.ts';
import type { Day } from '../../domain/day.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { Said } from '../../domain/said.ts';
import type { SentenceContext } from '../../interpret/sentences/context.ts';
import type { Found, PieceChanges } from './piece.ts';
import { withChanges } from './piece-edits.ts';
import { piecesOf } from './pieces-of.ts';
import type { ReadSentences } from './sentences.ts';
import { currencyOf, openInvoices } from './stood-at.ts';

/** What a text is understood against. */
export type About = {
  readonly account: Account;
  readonly settings: AccountSettings | null;
  /** Of the user: the language they write in, and their region. */
  readonly locale: string;
  readonly today: Day;
  readonly now: Instant;
  readonly zone: string;
};

const languages: readonly Language[] = ['en', 'de', 'fr', 'es', 'nl'];
const nothing: Found & { outcome: Said['outcome'] } = { pieces: [], questions: [], outcome: null };

/** The facts in a typed text, as the user left them, and the outcome it tells of. */
export function findPieces(
  read: ReadSentences,
  text: string,
  changes: PieceChanges,
  about: About,
): Found & { readonly outcome: Said['outcome'] } {
  const currency = currencyOf(about.account);
  const how = { currency, locale: about.locale };
  if (text.trim() === '') return { ...nothing, ...withChanges(nothing, changes, how) };
  const said = read(text, contextOf(about, currency));
  const found = piecesOf(said, text, openInvoices(about.account), currency);
  return { ...withChanges(found, changes, how), outcome: said.outcome };
}

function contextOf(
  { account, settings, locale, today, now, zone }: About,
  currency: string | null,
): SentenceContext {
  const { language, region } = new Intl.Locale(locale);
  return {
    lang: languages.find((one) => one === language) ?? 'en',
    region: region ?? null,
    now: `${today}T${Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5)}`,
    currency,
    invoices: openInvoices(account).flatMap(({ number, balance }) =>
      number === null ? [] : [{ number, balanceMinor: balance?.minor ?? null }],
    ),
    contacts: (settings?.people ?? []).filter(({ name }) => name !== '').map(({ name }) => ({ name })),
  };
}
