import type { Money } from '../../domain/money.ts';
import type { Check } from '../../domain/snapshot.ts';
import type { Field } from '../columns/field.ts';
import type { GridColumn } from '../grid.ts';
import type { RowDraft } from '../invoices/draft-row.ts';
import type { MoneyReader } from '../money-reader.ts';
import type { RowKinds } from '../rows/row-kinds.ts';
import { type CheckInput, sameCurrency } from './check-context.ts';

/**
 * The printed sums equal the sums of the rows read. Applies only where the total provably covers these rows: all
 * stated rows were read, in one currency, every amount known.
 */
export function totalsRow(
  { list, drafts }: CheckInput,
  kinds: RowKinds,
  money: MoneyReader,
  whole: boolean,
): Check | null {
  if (!whole) return null;
  const totals = kinds.totals.filter(({ of }) => of === null);
  const compared: { read: Money; printed: Money }[] = [];
  let ok = true;
  for (const field of ['balance', 'total'] as const) {
    const column = list.fields.get(field);
    const bare = column && lastAmount(totals, column, money);
    if (!column || !bare) continue;
    const sums = sumsOf(drafts, field, kinds, column, money);
    const [first] = sums;
    // A total without a currency of its own is in the one of its rows.
    const printed = first && bare.currency === null ? { ...bare, currency: first.currency } : bare;
    if (!first || !sameCurrency(printed, first)) continue;
    const same = sums.some((sum) => sum.minor === printed.minor);
    ok &&= same;
    compared.push({ read: same ? printed : first, printed });
  }
  return compared.length === 0
    ? null
    : { name: 'totals-row', ok, detail: { code: 'sums', sums: compared }, rows: [] };
}

function lastAmount(totals: RowKinds['totals'], column: GridColumn, money: MoneyReader): Money | null {
  for (const { row } of [...totals].reverse()) {
    const read = money(column, row);
    if (read.ok && read.value) return read.value;
  }
  return null;
}

/**
 * Sums that a total may mean: of everything listed, or without drafts and voids; with credits counted or as printed.
 * Empty where an amount is missing or currencies mix.
 */
function sumsOf(
  drafts: readonly RowDraft[],
  field: Extract<Field, 'balance' | 'total'>,
  kinds: RowKinds,
  column: GridColumn,
  money: MoneyReader,
): readonly Money[] {
  const printed: Money[] = [];
  for (const { row } of kinds.entries) {
    const read = money(column, row);
    if (!read.ok) return [];
    if (read.value) printed.push(read.value);
  }
  const [first] = printed;
  if (!first) return [];
  const all: Money[] = [];
  const live: Money[] = [];
  for (const draft of drafts) {
    const amount = draft[field];
    if (!amount) continue;
    all.push(amount);
    if (draft.status !== 'draft' && draft.status !== 'void') live.push(amount);
  }
  const sums: Money[] = [];
  for (const some of [printed, all, live]) {
    let minor = 0;
    for (const amount of some) {
      if (!sameCurrency(amount, first)) return [];
      minor += amount.minor;
    }
    sums.push({ ...first, minor });
  }
  return sums;
}
