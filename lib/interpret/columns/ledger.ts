import type { GridColumn } from '../grid.ts';
import type { NumberReader } from '../number-reader.ts';
import { comparable } from './comparable.ts';

/** A customer's account as books show it: what was charged, what was credited, and the balance after each line. */
export type Ledger = {
  readonly debit: GridColumn;
  readonly credit: GridColumn;
  readonly running: GridColumn;
  /** The newest line comes first. */
  readonly newestFirst: boolean;
};

const debitWord =
  /^(?:debits?|dr\.?|charges?|charged|invoices?|invoiced|billed|应收金额|本期应收|soll|débits?|debe|cargos?|dare|addebit|debet|débitos?|debiteringar|veloitus|wn|winien|má dáti|md|amount|borç|дебет|tartozik|duguje|breme|χρέωση|nợ|借方|売上(?:金額|額|高)?|请求|請求額|차변|เดบิต|חובה|مدين)(?![\p{L}\p{M}])/iu;
const creditWord =
  /^(?:credits?|cr\.?|payments?|paid|received|haben|crédits?|haber|abonos?|avere|accredit|kredit|créditos?|betalningar|hyvitys|ma\b|dal\b|alacak|кредит|követel|potražuje|dobro|πίστωση|có(?!\p{L})|貸方|贷方|入金(?:金額|額)?|收款金额|本期收款|대변|เครดิต|זכות|دائن)/iu;

/** Most lines a statement is tried on. */
const enough = 300;

/**
 * Finds debit, credit and the running balance that adds them up, line by line, from either end; null where the sums
 * do not hold throughout.
 */
export function ledgerIn(
  columns: readonly GridColumn[],
  rows: readonly number[],
  read: NumberReader,
): Ledger | null {
  const debit = columns.find(({ header }) => debitWord.test(header));
  const credit = columns.find((column) => column !== debit && creditWord.test(column.header));
  if (!debit || !credit || rows.length < 2) return null;
  const some = rows.slice(0, enough);
  const amounts = (column: GridColumn) => some.map((row) => comparable(column.cells[row] ?? '', read));
  const credits = amounts(credit);
  const steps = amounts(debit).map((charged, at) => (charged ?? 0) - Math.abs(credits[at] ?? 0));
  for (const running of columns) {
    if (running === debit || running === credit) continue;
    const balances = amounts(running);
    if (balances.some((balance) => balance === null)) continue;
    if (addsUp(balances, steps)) return { debit, credit, running, newestFirst: false };
    if (addsUp(balances.toReversed(), steps.toReversed()))
      return { debit, credit, running, newestFirst: true };
  }
  return null;
}

const addsUp = (balances: readonly (number | null)[], steps: readonly number[]): boolean =>
  steps.some((step) => step !== 0) &&
  balances.every((now, at) => at === 0 || now === (balances[at - 1] ?? 0) + (steps[at] ?? 0));
