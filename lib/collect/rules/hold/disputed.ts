import type { HoldRule } from './hold.ts';

/** A dispute that is not resolved: the disputed amount leaves the demand, the rest of the line stays in it. */
export const disputed: HoldRule = (open, { agreements }) =>
  agreements.disputes.flatMap(({ entry, state }) =>
    state === 'resolved'
      ? []
      : entry.lines.flatMap(({ invoice, amount }) =>
          open.some(({ key }) => key === invoice)
            ? [[invoice, { why: 'disputed', amount, until: null, entry: entry.id }] as const]
            : [],
        ),
  );
