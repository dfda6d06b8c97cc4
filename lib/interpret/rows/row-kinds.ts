import { isBucketLabel } from '../columns/bucket-edges.ts';
import type { Understood } from '../columns/understand.ts';
import { dateForm } from '../dates/date-form.ts';
import type { GridColumn } from '../grid.ts';
import { documentKind } from '../invoices/document-kind.ts';
import { headerFields } from '../labels/header-fields.ts';
import { plainText } from '../numbers/plain-text.ts';
import { forEach, type Steps } from '../steps.ts';
import { isCarriedText } from './carried-text.ts';
import { headerRows } from './likely-rows.ts';
import { isSumOfAll, isSumOfNext } from './sum-of-all.ts';
import { isPlainTotal, isShareText, isTotalText } from './total-text.ts';

/** Rows of a list by what they are. */
export type RowKinds = {
  readonly entries: readonly { readonly row: number; readonly group: string | null }[];
  /** Rows with sums: `of` names the group of a subtotal, null for the whole list. */
  readonly totals: readonly { readonly row: number; readonly of: string | null }[];
};

/** Parts entries from headers, groups, subtotals and totals, and carries the group's name to its entries. */
export function* rowKinds(list: Understood): Steps<RowKinds> {
  const { grid } = list;
  const entries: RowKinds['entries'][number][] = [];
  const totals: RowKinds['totals'][number][] = [];
  const isHeader = headerRows(grid);
  let group: string | null = null;
  yield* forEach(grid.size, (row) => {
    const role = grid.region.rows.role[row];
    if (role === 'header' || isHeader(row)) return;
    if (isOfOtherKind(list, row)) return;
    if (role === undefined && isPlainEntry(list, row)) {
      entries.push({ row, group });
      return;
    }
    const texts = filledCells(list, row);
    const [first] = texts;
    if (!first || isShareRow(texts)) return;
    const heads =
      role !== 'footer' && !list.fields.has('customer') ? nameAboveItsRows(list, row, texts) : null;
    if (heads !== null) group = groupName(heads);
    else if (role === 'group' && texts.length === 1 && !isTotalText(first.text))
      group = groupName(first.text);
    else if (role === 'footer' || isTotalRow(list, row, texts, group)) {
      const subtotal: boolean = role !== 'footer' && isSubtotal(first.text, group);
      totals.push({ row, of: subtotal ? group : null });
      if (subtotal) group = null;
    } else if (role === 'group' || isGroupRow(list, row, texts)) group = groupName(first.text);
    else if (!isOnlyNamed(list, row, texts)) entries.push({ row, group });
    // Above its invoices the name is theirs; below them it repeats it.
    else if (entries.length === 0 && !list.fields.has('customer')) group = groupName(first.text);
  });
  return { entries, totals };
}

/** A word where numbers stand, or where names do: an amount carried over, or a payment. */
function isOfOtherKind(list: Understood, row: number): boolean {
  if (list.ledger) return false;
  const number = list.fields.get('number')?.cells[row] ?? '';
  if (/\d/.test(number)) return false;
  const name = list.fields.get('customer')?.cells[row] ?? '';
  const kind = list.fields.get('kind')?.cells[row] ?? '';
  if ([number, name, kind].some(isCarriedText)) return true;
  return number !== '' && isNoNumber(list, number) && documentKind(number) === 'payment';
}

/** Who, to whom and when an invoice is. */
const facts = ['customer', 'issueDate', 'dueDate', 'status'] as const;

/** A name or a heading with nothing but amounts beside it, in a list that says more of its invoices: sums of a group. */
function isOnlyNamed(list: Understood, row: number, [name, ...amounts]: readonly Filled[]): boolean {
  const { fields } = list;
  const numbers = fields.get('number');
  const known = facts.filter((field) => fields.has(field));
  if (!name || amounts.length === 0 || known.length < 2 || list.grid.region.rows.recordId[row] !== undefined)
    return false;
  // A number is one word.
  const isHeading =
    name.column === numbers ? !/^\S*\d\S*$/.test(name.text) : !isAmountColumn(list, name.column);
  return (
    isHeading &&
    (numbers !== undefined || fields.has('dueDate')) &&
    amounts.every(({ column }) => column !== numbers && isAmountColumn(list, column)) &&
    known.filter((field) => fields.get(field)?.cells[row]).length < 2 &&
    known.some((field) => fields.get(field) !== name.column)
  );
}

/** What nearly all rows are, told by a few cells: it says which invoice it is, and beside that at least three things. */
function isPlainEntry(list: Understood, row: number): boolean {
  if (!identifies(list, row, true)) return false;
  let filled = 0;
  for (const { cells } of list.grid.columns) {
    const text = cells[row];
    if (!text) continue;
    if (filled === 0 && isShareText(text)) return false;
    if (++filled > 3) return true;
  }
  return false;
}

/**
 * A name with sums beside it that are just those of the rows below: a customer's line that folds out into its
 * invoices. Null where the row is none.
 */
function nameAboveItsRows(list: Understood, row: number, texts: readonly Filled[]): string | null {
  const amounts = texts.filter(({ column, text }) => isAmountCell(list, column, text));
  const rest = texts.filter((one) => !amounts.includes(one) && /\p{L}/u.test(one.text));
  const [name, more] = rest;
  if (!name || more || amounts.length === 0 || isTotalText(name.text) || identifies(list, row, true))
    return null;
  return isSumOfNext(list, row, amounts) ? name.text : null;
}

type Filled = { readonly column: GridColumn; readonly text: string };

function filledCells({ grid }: Understood, row: number): readonly Filled[] {
  return grid.columns.flatMap((column) => {
    const text = column.cells[row] ?? '';
    return text === '' ? [] : [{ column, text }];
  });
}

/** "Percentage of total" with nothing but percentages beside it. */
const isShareRow = ([first, ...rest]: readonly Filled[]): boolean =>
  first !== undefined &&
  isShareText(first.text) &&
  rest.length > 0 &&
  rest.every(({ text }) => /^[-−]?[\d.,\s]+%$/.test(text));

const identity = ['number', 'issueDate', 'dueDate', 'status', 'email'] as const;

/** Whether a cell of the row says which invoice it is; a total's label may stand in the column of numbers. */
function identifies(list: Understood, row: number, labelled: boolean): boolean {
  const { fields, numbers } = list;
  return identity.some((field) => {
    const text = fields.get(field)?.cells[row] ?? '';
    if (text === '' || /^[-–—]$/.test(text)) return false;
    if (field === 'number' && isNoNumber(list, text)) return false;
    if ((field === 'issueDate' || field === 'dueDate') && saysNoDay(text)) return false;
    if (labelled && isTotalText(text)) return false;
    return !(field !== 'number' && numbers.read(text).kind === 'amount');
  });
}

/** "Average", "Count: 4" or "3 invoices" where days stand. */
const saysNoDay = (text: string): boolean =>
  (!/\d/.test(text) || /:\s*[\d.,]+$|^\d+ \p{L}+$/u.test(text)) && dateForm(text).kind === 'none';

/** "All" among numbers that all have digits names no invoice. */
function isNoNumber({ fields, evidence }: Understood, text: string): boolean {
  const column = fields.get('number');
  const seen = column && evidence.get(column);
  return (
    seen !== undefined && !/\d/.test(plainText(text)) && seen.code + seen.integer >= 0.6 && seen.filled > 2
  );
}

function isTotalRow(list: Understood, row: number, texts: readonly Filled[], group: string | null): boolean {
  const label = texts.find(({ text }) => isTotalText(text));
  const labelled = label !== undefined;
  if (identifies(list, row, labelled)) return false;
  const amounts = texts.filter(({ column, text }) => isAmountCell(list, column, text));
  if (isNamedAsList(list, texts)) return amounts.length > 0;
  // A group may be called so too ("Total Energies"); sums have an amount.
  if (label && amounts.length > 0) return !isCustomerCalledTotal(list, row, label, group);
  // A word where numbers stand, and nothing but amounts beside it.
  const [first] = texts;
  const said = first?.column === list.fields.get('number') && texts.length === amounts.length + 1;
  if (said && first && isNoNumber(list, first.text) && amounts.length > 0) return true;
  if (amounts.length > 0 && texts.length === amounts.length + 1 && isSumOfAll(list, row, amounts))
    return true;
  // Sums, averages, counts, whatever they are called and wherever that stands: amounts of nobody and nothing, in a
  // list whose entries are named.
  return (
    list.fields.size > 2 &&
    hasNames(list) &&
    identity.some((field) => list.fields.has(field)) &&
    !isOfCustomer(list, row) &&
    texts.some(({ column }) => isAmountColumn(list, column))
  );
}

/** Reports print their sums in a row called as themselves, often the first. */
const isNamedAsList = ({ grid }: Understood, [first]: readonly Filled[]): boolean =>
  first !== undefined && first.text.toLowerCase() === grid.region.heading?.trim().toLowerCase();

/** "Total Comfort Heating" in the column of customers is one of them, unless the rows above are its own. */
function isCustomerCalledTotal(
  { fields }: Understood,
  row: number,
  { column, text }: Filled,
  group: string | null,
): boolean {
  if (column !== fields.get('customer') || isPlainTotal(text)) return false;
  if (group !== null && text.toLowerCase().includes(group.toLowerCase())) return false;
  const above = column.cells[row - 1] ?? '';
  return above === '' || !text.includes(above);
}

/** Whether the row itself says whose it is. */
const isOfCustomer = ({ fields }: Understood, row: number): boolean =>
  (['customer', 'customerId'] as const).some((field) => fields.get(field)?.cells[row]);

const hasNames = ({ fields }: Understood): boolean => fields.has('number') || fields.has('customer');

const isAmountColumn = ({ evidence }: Understood, column: GridColumn): boolean =>
  (evidence.get(column)?.amount ?? 0) >= 0.6;

const isAmountCell = (list: Understood, column: GridColumn, text: string): boolean =>
  isAmountColumn(list, column) && list.numbers.read(text).kind !== 'unreadable';

function isGroupRow(list: Understood, row: number, texts: readonly Filled[]): boolean {
  const [first] = texts;
  if (!first || isAmountCell(list, first.column, first.text)) return false;
  if (isBucketLabel(first.text) && texts.length < 3) return true;
  // One text alone in a list of several columns stands over the rows below, in whichever column it is.
  const alone = texts.length === 1 && list.grid.columns.length > 2 && list.fields.size > 2;
  if (alone && list.grid.region.rows.recordId[row] === undefined) return true;
  if (identifies(list, row, false)) return false;
  const rest = texts.slice(1);
  const onlyAmounts = rest.every(({ column, text }) => isAmountCell(list, column, text));
  if (!onlyAmounts) return false;
  // "Name (12)" with sums beside it heads a group.
  return /\(\d+\)$/.test(first.text);
}

/** What a group is called, without the count of its rows and the column it is grouped by ("Customer: Acme (3)"). */
function groupName(text: string): string {
  const [, label = '', name = ''] = /^([^:]{2,30}):\s+(\S.*)$/.exec(text) ?? [];
  const called = headerFields(label).some(({ field, exact }) => field === 'customer' && exact) ? name : text;
  return called.replace(/\s*\(\d+\)$/, '').trim();
}

function isSubtotal(text: string, group: string | null): boolean {
  if (group === null) return false;
  const [plain, name] = [text.toLowerCase(), group.toLowerCase()];
  return (
    plain.includes(name) ||
    /^(?:sub-?total|zwischensumme|sous-total|subtotal|subtotaal|subtotale|delsumma|delsum|välisumma|suma częściowa|mezisoučet|小計|小计)/i.test(
      plain,
    )
  );
}
