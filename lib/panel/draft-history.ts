import { demandsOf, isInside } from '../collect/demands.ts';
import type { Line, Standing } from '../collect/standing.ts';
import type { Activity } from '../domain/activity.ts';
import { unheard } from '../domain/call-outcome.ts';
import { daysBetween } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { PastContact } from '../letters/guard/limit-count.ts';
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

/**
 * Contacts so far, for counting them. A call of theirs is a conversation, and no call of ours; one that nobody answered is
 * a call that did not reach the customer; a message left on a machine did, and was no conversation.
 */
export const contactsOf = ({ entries, today }: Standing): readonly PastContact[] =>
  entries.flatMap(({ on, entry }) => {
    const counts = countsOf(entry);
    return counts.length > 0 ? [{ daysAgo: daysBetween(on, today), counts }] : [];
  });

function countsOf(entry: Activity): PastContact['counts'] {
  if (entry.kind === 'message') return ['all'];
  if (entry.kind === 'reminder') {
    if (entry.channel === 'internal') return [];
    return entry.channel === 'call' ? ['calls', 'talks', 'all'] : ['all'];
  }
  if (entry.kind !== 'call') return [];
  const ours = entry.direction === 'out';
  if (unheard.has(entry.outcome)) return ours ? ['calls'] : [];
  const talk = entry.outcome === 'voicemail' ? [] : (['talks'] as const);
  return ours ? ['calls', ...talk, 'all'] : talk;
}

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
