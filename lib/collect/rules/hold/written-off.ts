import type { HoldRule } from './hold.ts';

/** The user said yes to writing off what was open then; the ledger will show it. */
export const writtenOff: HoldRule = (open, { entries }) => {
  const last = entries.findLast(({ entry }) => entry.kind === 'decision' && entry.about === 'write-off');
  if (last?.entry.kind !== 'decision' || !last.entry.yes) return [];
  const { id } = last.entry;
  return open
    .filter(({ dueDate }) => dueDate !== null && dueDate <= last.on)
    .map(({ key }) => [key, { why: 'written-off', amount: null, until: null, entry: id }] as const);
};
