import type { Standing } from '../collect/standing.ts';
import type { Money } from '../domain/money.ts';

/** Amounts that were agreed with a customer and may stand in the words of a letter although no line is that amount. */
export function agreedAmounts({ agreements, settings }: Standing): readonly Money[] {
  const promised = agreements.promises.all.flatMap(({ entry, left, paid }) => [
    ...(entry.amount ? [entry.amount] : entry.invoices.flatMap(({ balance }) => (balance ? [balance] : []))),
    ...left,
    ...paid,
  ]);
  const planned = agreements.plans.flatMap(({ instalments }) => instalments.map(({ amount }) => amount));
  const disputed = agreements.disputes.flatMap(({ entry }) =>
    entry.lines.flatMap(({ amount }) => (amount ? [amount] : [])),
  );
  return [...promised, ...planned, ...disputed, ...(settings.creditLimit ? [settings.creditLimit] : [])];
}
