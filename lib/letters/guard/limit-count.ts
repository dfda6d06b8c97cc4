import type { ContactLimit } from '../../domain/letter-rules.ts';

/** A contact that was: how many days ago, and in which counts it stands. */
export type PastContact = {
  readonly daysAgo: number;
  readonly counts: readonly ContactLimit['channels'][];
};

/** Contacts that a limit counts today, the oldest first. */
const counted = (
  { channels, days }: ContactLimit,
  contacts: readonly PastContact[],
): readonly PastContact[] =>
  contacts
    .filter(({ daysAgo, counts }) => daysAgo < days && counts.includes(channels))
    .toSorted((a, b) => b.daysAgo - a.daysAgo);

/** The limit as it is reached today, by how many, and in how many days one more is free; null: there is room. */
export function reached(
  limit: ContactLimit,
  contacts: readonly PastContact[],
): { readonly count: number; readonly freeIn: number } | null {
  const all = counted(limit, contacts);
  const count = all.length;
  const last = all[count - limit.most];
  return last ? { count, freeIn: limit.days - last.daysAgo } : null;
}
