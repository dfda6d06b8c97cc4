import { formatMoney, type Money } from '../../domain/money.ts';
import type { Letter, Mend } from '../letter.ts';
import { moneyText } from '../letter-format.ts';
import { creditLeft, openSum } from '../letter-table.ts';
import { amountsIn, type WrittenAmount } from './amounts-in.ts';
import { type Check, wordsOf } from './check.ts';

/** An amount in the words that is no line and no sum of the table: typed wrongly, or true before the last reading. */
export const unknownAmount: Check = (letter, { sender }) => {
  const known = knownAmounts(letter);
  const ours = new Set(amountsIn(sender?.waysToPay ?? '').map(({ written }) => written));
  const strange = amountsIn(wordsOf(letter)).filter(
    ({ written, sign, value }) => !known.has(`${sign}|${value}`) && !ours.has(written),
  );
  if (strange.length === 0) return null;
  const amounts = strange.map(({ written }) => written).join(', ');
  return {
    check: 'unknown-amount',
    blocking: true,
    says: { code: 'unknown-amount', amounts },
    mend: rightAmount(letter, strange),
  };
};

/** One strange amount where one sum is asked for: most likely that sum was meant. */
function rightAmount({ table, locale }: Letter, strange: readonly WrittenAmount[]): Mend {
  const [only, ...others] = table.toPay;
  const [wrong, ...more] = strange;
  if (!only || !wrong || others.length + more.length > 0) return 'edit-words';
  return { find: wrong.found, write: moneyText(only, locale) };
}

/** Every amount of the table in the ways people write it: €5,300.00, EUR 5,300.00, 5,300.00. */
function knownAmounts({ table, agreed, locale }: Letter): ReadonlySet<string> {
  const lines = [...table.overdue, ...table.credits, ...table.notDue, ...table.held].flatMap(
    ({ open, total, part }) => [open, ...(total ? [total] : []), ...(part ? [part.amount] : [])],
  );
  const sums = [...table.overdueSum, ...table.toPay, ...creditLeft(table), ...openSum(table.notDue)];
  return new Set([...lines, ...sums, ...agreed].flatMap((amount) => waysToWrite(amount, locale)));
}

function waysToWrite(amount: Money, locale: string): readonly string[] {
  const written = [
    moneyText(amount, locale),
    formatMoney(amount, locale, 'symbol'),
    formatMoney(amount, locale, 'code'),
  ].flatMap(amountsIn);
  return written.flatMap(({ sign, value }) => [`${sign}|${value}`, `|${value}`]);
}
