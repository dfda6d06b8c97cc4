import type { Money } from '../../domain/money.ts';
import type { SiteProfile } from '../../sites/profile.ts';
import type { Understood } from '../columns/understand.ts';
import type { CurrencySettler } from '../currency/currency-settler.ts';
import type { GridColumn } from '../grid.ts';
import { type MoneyReader, moneyInText } from '../money-reader.ts';
import { problemAt } from '../problems.ts';
import { addProblem, type RowDraft, setDerived } from './draft-row.ts';

/**
 * Whether the system shows a part payment although the invoice is overdue: known by its profile, or because the page
 * shows a row that is partly paid and past its due date.
 */
export type PartialWord = 'by-profile' | 'by-page' | 'unknown';

export function partialWord(
  drafts: readonly RowDraft[],
  profile: SiteProfile | null,
  today: string,
): PartialWord {
  if (profile?.partialWord === 'wins-over-overdue') return 'by-profile';
  if (profile && profile.partialWord !== 'unknown') return 'unknown';
  const shown = drafts.some(
    (draft) => draft.reading?.state === 'partial' && draft.dueDate !== null && draft.dueDate < today,
  );
  return shown ? 'by-page' : 'unknown';
}

/**
 * Fills balances that the page does not print but proves: the amount named in the status, total less paid, nothing
 * where it says paid in full, and the total where it says that nothing was paid and would say otherwise. Not while it
 * is being asked which column holds it; and total less paid only where no amounts stand under no header (`unnamed`).
 */
export function deriveBalance(
  draft: RowDraft,
  list: Understood,
  currency: CurrencySettler,
  partial: PartialWord,
  unnamed: GridColumn | undefined,
): void {
  if (draft.balance !== null || list.fields.has('balance') || list.open.has('balance')) return;
  const { total, paid, reading } = draft;
  if (draft.status === 'draft' || draft.status === 'void') return;
  const inStatus = amountInStatus(draft, list, currency);
  if (inStatus) {
    draft.balance = inStatus;
    return;
  }
  const derived = (amount: Money | null): void => {
    draft.balance = amount;
    setDerived(draft, 'balance');
  };
  if (draft.status === 'paid') {
    derived(total && { ...total, minor: 0 });
    return;
  }
  if (total && paid && total.currency === paid.currency) {
    if (unnamed)
      addProblem(draft, problemAt(list.grid, draft.row, unnamed, 'balance', { code: 'amounts-beside' }));
    else derived({ ...total, minor: total.minor - paid.minor });
    return;
  }
  if (!total || !reading || draft.kind === 'credit-note') return;
  const untouched =
    reading.assertsUnpaid || (partial === 'by-profile' && ['overdue', 'open'].includes(reading.state));
  if (partial !== 'unknown' && untouched) derived(total);
}

/** Whether a list prints the net amount and the tax on it, no total, and no other amount that may belong to it. */
export function addsUpToTotal({ grid, fields, buckets, evidence }: Understood): boolean {
  if (fields.has('total') || !fields.has('totalExclTax') || !fields.has('tax')) return false;
  const taken = new Set([...fields.values(), ...buckets.map(({ column }) => column)]);
  return !grid.columns.some((column) => !taken.has(column) && (evidence.get(column)?.money ?? 0) > 0.3);
}

/** The total of such a list. */
export function deriveTotal(draft: RowDraft, { fields }: Understood, money: MoneyReader): void {
  const [net, tax] = [fields.get('totalExclTax'), fields.get('tax')];
  if (draft.total !== null || !net || !tax) return;
  const [amount, added] = [money(net, draft.row), money(tax, draft.row)];
  if (!amount.ok || !added.ok || !amount.value || !added.value) return;
  if (amount.value.currency !== added.value.currency || amount.value.basis !== added.value.basis) return;
  const minor = amount.value.minor + added.value.minor;
  draft.total = { ...amount.value, minor: draft.kind === 'credit-note' ? -Math.abs(minor) : minor };
  setDerived(draft, 'total');
}

/** "Partially paid, $120.00 due." says what is open. */
function amountInStatus(draft: RowDraft, list: Understood, currency: CurrencySettler): Money | null {
  const text = draft.reading?.amountText;
  const column = list.fields.get('total') ?? list.fields.get('status');
  if (!text || !column || draft.reading?.state !== 'partial') return null;
  const read = moneyInText(list, currency, column, draft.row, text);
  return read.ok ? read.value : null;
}
