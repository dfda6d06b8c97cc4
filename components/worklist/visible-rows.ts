import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { Day } from '../../lib/domain/day.ts';
import { decimalText, formatMoney } from '../../lib/domain/money.ts';
import type { WorklistTab } from '../shared/ui.ts';

/** Something to do today or earlier. */
export const isToDo = ({ action }: WorklistRow, today: Day): boolean =>
  action.dueOn !== null && action.dueOn <= today;

/** The rows on screen: of the tab (what today cannot hold below what it can), or every hit of a search. */
export function visibleRows(
  rows: readonly WorklistRow[],
  { search, tab, today, locale }: { search: string; tab: WorklistTab; today: Day; locale: string },
): readonly WorklistRow[] {
  const words = plain(search);
  if (words !== '') return rows.filter((row) => searchText(row, locale).includes(words));
  return tab === 'all' ? rows : rows.filter((row) => isToDo(row, today) || row.part === 'beyond');
}

const texts = new WeakMap<WorklistRow, string>();

/** Customer, invoice numbers and amounts, as printed and as bare digits. Made once a row. */
export function searchText(row: WorklistRow, locale: string): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const { account, overdueSum, balance } = row.standing;
  const amounts = [
    ...overdueSum,
    ...balance,
    ...account.invoices.flatMap(({ balance: open, total }) => [open, total].filter((one) => one !== null)),
  ];
  const made = [
    account.name,
    account.customerId ?? '',
    ...account.invoices.map(({ number }) => number ?? ''),
    ...amounts.flatMap((amount) => [formatMoney(amount, locale), decimalText(amount)]),
  ]
    .map(plain)
    .join('\n');
  texts.set(row, made);
  return made;
}

/** Without case, accents and doubled spaces. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
