/** Whether what was understood says anything that the page does not. */
import type { Money } from '../../lib/domain/money.ts';
import type { Reading, Region } from '../../lib/domain/reading.ts';
import type { SeenInvoice, Snapshot } from '../../lib/domain/snapshot.ts';
import type { RowTruth } from './ledgers.ts';

/** One sentence for each amount, day, currency or link that is not what stands on the page. */
export function falseValues(
  snapshot: Snapshot,
  reading: Reading,
  truth: ReadonlyMap<string, RowTruth>,
): readonly string[] {
  return snapshot.invoices.flatMap((invoice) => {
    const row = invoice.number === null ? undefined : truth.get(invoice.number);
    return [...(row ? againstTruth(invoice, row) : traced(invoice, reading)), ...linkOf(invoice)];
  });
}

function againstTruth(invoice: SeenInvoice, row: RowTruth): readonly string[] {
  const wrong: string[] = [];
  const compare = (field: 'total' | 'balance', money: Money | null, allowed: readonly (number | null)[]) => {
    if (money === null) return;
    if (!allowed.includes(money.minor)) wrong.push(`${invoice.number}: ${field} ${money.minor}`);
    if (money.currency !== null && money.currency !== 'EUR')
      wrong.push(`${invoice.number}: currency ${money.currency}`);
  };
  compare('total', invoice.total, [row.total]);
  const derived = invoice.source.balance === 'derived' ? [row.total] : [];
  compare('balance', invoice.balance, [row.balance, ...derived]);
  if (invoice.dueDate !== null && invoice.dueDate !== row.due)
    wrong.push(`${invoice.number}: due ${invoice.dueDate}`);
  return wrong;
}

/** Without a truth: the digits of a known amount stand in a cell of its row. */
function traced(invoice: SeenInvoice, { regions }: Reading): readonly string[] {
  const known = (['total', 'balance'] as const).filter((field) => invoice.source[field] === 'known');
  return known.flatMap((field) => {
    const money = invoice[field];
    if (money === null || money.minor === 0) return [];
    const digits = String(Math.abs(money.minor)).replace(/0+$/, '');
    const place = invoice.places[field];
    const texts = regions.flatMap((region) => (place ? textsIn(region, place.row) : allTexts(region)));
    return texts.some((text) => digitsOf(text).includes(digits))
      ? []
      : [`${field} ${money.minor} from nowhere`];
  });
}

const textsIn = (region: Region, row: string): readonly string[] => {
  const at = region.rows.id.indexOf(row);
  return region.columns.flatMap(({ text, title, value }) => [
    text[at] ?? '',
    title?.[at] ?? '',
    value?.[at] ?? '',
  ]);
};
const allTexts = (region: Region): readonly string[] => region.columns.flatMap(({ text }) => text);

/** Digits of any script as Latin ones, and nothing else. */
const digitsOf = (text: string): string =>
  [...text.replace(/\P{Nd}/gu, '')].map((digit) => digitValue(digit)).join('');

/** Decimal digits stand ten in a row, zero first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code < 58 ? code - 48 : (code - zero) % 10;
}

const linkOf = ({ link }: SeenInvoice): readonly string[] =>
  link === null || /^(https?|mailto|tel):/i.test(link) ? [] : [`a link to ${link.slice(0, 40)}`];
