import { demandsOf, isInside } from '../collect/demands.ts';
import type { Line, Standing } from '../collect/standing.ts';
import { type Activity, effective } from '../domain/activity.ts';
import { daysBetween } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import { type MailPath, mailPath } from '../domain/mail-path.ts';
import type { Earlier } from '../letters/letter.ts';

/** Our demands to the customer that count, oldest first. */
const demandsTo = ({ entries }: Standing) => demandsOf(entries).filter((demand) => !isInside(demand));

/** Days since the last demand; null where there was none. */
export function daysSinceDemand(standing: Standing): number | null {
  const last = demandsTo(standing).at(-1);
  return last ? daysBetween(last.on, standing.today) : null;
}

/** The account's letters that count, demands or not, oldest first. */
const lettersTo = ({ entries }: Standing) =>
  entries.flatMap(({ entry }) => (entry.kind === 'reminder' || entry.kind === 'message' ? [entry] : []));

/** The language of the last letter: a customer once written to in French gets the next one in French. */
export const lastLanguage = (standing: Standing): Language | null =>
  lettersTo(standing).findLast(({ language }) => language !== undefined)?.language ?? null;

/** Where the last letter went: an address typed once is not asked for again. */
export const lastAddress = (standing: Standing): string | null =>
  lettersTo(standing).findLast(({ to }) => to !== null)?.to ?? null;

/** Addresses that letters went to before. */
export const pastAddresses = (standing: Standing): readonly string[] =>
  lettersTo(standing).flatMap(({ to }) => (to === null ? [] : [to]));

/** Digest of the ways to pay that the last letter named; null where none did. */
export const lastWays = (standing: Standing): string | null =>
  lettersTo(standing)
    .flatMap((entry) => (entry.kind === 'reminder' && entry.waysToPay ? [entry.waysToPay] : []))
    .at(-1) ?? null;

/** The way the last letter of the book took, whoever it went to: chosen once, it stays. */
export function lastPath(journal: readonly Activity[]): MailPath {
  const paths = effective(journal).flatMap((entry) => {
    const by = mailPath.safeParse('by' in entry ? entry.by : null);
    return by.success ? [by.data] : [];
  });
  return paths.at(-1) ?? 'mailto';
}

/** Our contacts so far, for counting them: a call answered or not, a message of any kind. */
export const contactsOf = ({ entries, today }: Standing): readonly { daysAgo: number; call: boolean }[] =>
  entries.flatMap(({ on, entry }) => {
    const call =
      (entry.kind === 'call' && entry.direction === 'out') ||
      (entry.kind === 'reminder' && entry.channel === 'call');
    const written = entry.kind === 'message' || (entry.kind === 'reminder' && entry.channel !== 'internal');
    return call || written ? [{ daysAgo: daysBetween(on, today), call }] : [];
  });

/** Our messages and calls about some lines, oldest first, one a day. */
export function earlierAbout(lines: readonly Line[], standing: Standing): readonly Earlier[] {
  const keys = new Set(lines.map(({ invoice }) => invoice.key));
  const days = new Map<string, Earlier>();
  for (const { on, entry } of demandsTo(standing)) {
    if (!entry.invoices.some((key) => keys.has(key))) continue;
    const called = entry.kind === 'call' || entry.channel === 'call';
    days.set(on, { on, how: called ? 'call' : 'mail' });
  }
  return [...days.values()];
}
