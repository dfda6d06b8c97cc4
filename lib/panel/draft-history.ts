import type { Standing } from '../collect/standing.ts';
import { type Activity, effective, type Reminder } from '../domain/activity.ts';
import { dayInZone, daysBetween } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import { type MailPath, mailPath } from '../domain/mail-path.ts';

/** The account's reminders that count, oldest first. */
const remindersTo = ({ account }: Standing, journal: readonly Activity[]): readonly Reminder[] =>
  effective(journal).flatMap((entry) =>
    entry.kind === 'reminder' && entry.account === account.key ? [entry] : [],
  );

/** Days since the last reminder; null where there was none. */
export function daysSinceDemand(standing: Standing, journal: readonly Activity[]): number | null {
  const last = remindersTo(standing, journal).at(-1);
  return last ? daysBetween(dayInZone(last.at, last.zone), standing.today) : null;
}

/** The account's letters that count, demands or not, oldest first. */
const lettersTo = ({ account }: Standing, journal: readonly Activity[]) =>
  effective(journal).flatMap((entry) =>
    (entry.kind === 'reminder' || entry.kind === 'message') && entry.account === account.key ? [entry] : [],
  );

/** The language of the last letter: a customer once written to in French gets the next one in French. */
export const lastLanguage = (standing: Standing, journal: readonly Activity[]): Language | null =>
  lettersTo(standing, journal).findLast(({ language }) => language !== undefined)?.language ?? null;

/** Where the last letter went: an address typed once is not asked for again. */
export const lastAddress = (standing: Standing, journal: readonly Activity[]): string | null =>
  lettersTo(standing, journal).findLast(({ to }) => to !== null)?.to ?? null;

/** The way the last letter of the book took, whoever it went to: chosen once, it stays. */
export function lastPath(journal: readonly Activity[]): MailPath {
  const paths = effective(journal).flatMap((entry) => {
    const by = mailPath.safeParse('by' in entry ? entry.by : null);
    return by.success ? [by.data] : [];
  });
  return paths.at(-1) ?? 'mailto';
}
