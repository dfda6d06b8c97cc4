import type { Money } from '../../domain/money.ts';
import type { Problem } from '../../domain/snapshot.ts';
import type { Ledger } from '../columns/ledger.ts';
import type { Understood } from '../columns/understand.ts';
import type { PageContext } from '../context.ts';
import { currencySettler } from '../currency/currency-settler.ts';
import { type DateReader, dateReader } from '../date-reader.ts';
import { dateForm } from '../dates/date-form.ts';
import type { Grid, GridColumn } from '../grid.ts';
import { type MoneyReader, moneyReader } from '../money-reader.ts';
import { problemAt } from '../problems.ts';
import { rowKinds } from '../rows/row-kinds.ts';
import type { Steps } from '../steps.ts';
import { documentKind } from './document-kind.ts';
import { emptyDraft, finisher, type RowDraft, setDerived } from './draft-row.ts';
import { numberInText } from './number-in-text.ts';
import type { ReadList } from './read-list.ts';
import { rowPlaces } from './row-places.ts';

/** One line of the account: a charge where it has a draft, else something credited. */
type Line = {
  readonly row: number;
  readonly text: string;
  readonly draft: RowDraft | null;
  readonly amount: Money;
};

export type ReadLedger = ReadList & { readonly closing: Money | null };

/**
 * Reads a customer's account: its charges are invoices. What is open of each is taken from a column that says so, or
 * worked out where every payment names the invoice it pays and all comes to the closing balance; else it is not said.
 */
export function* readLedger(
  list: Understood,
  ledger: Ledger,
  customer: string,
  context: PageContext,
): Steps<ReadLedger> {
  const { entries } = yield* rowKinds(list);
  const rows = entries.map(({ row }) => row);
  const dates = dateReader(list, rows, context);
  const currency = currencySettler(list, context);
  const money = moneyReader(list, currency);
  const lines = rows.flatMap((row) => lineOf(list, ledger, row, customer, dates.value, money) ?? []);
  const last = ledger.newestFirst ? rows[0] : rows.at(-1);
  const closing = last === undefined ? null : amountIn(money, ledger.running, last);
  const charges = lines.flatMap(({ draft }) => draft ?? []);
  const problems: Problem[] = [];
  const open = list.fields.get('balance');
  if (open && open !== ledger.running)
    for (const draft of charges) draft.balance = signed(draft, amountIn(money, open, draft.row));
  else if (!settle(lines, closing))
    problems.push(problemAt(list.grid, last ?? 0, ledger.running, 'balance', { code: 'account-balance' }));
  const finish = finisher(({ row }) =>
    rowPlaces({ ...list, fields: new Map([...list.fields, ['total', ledger.debit]]) }, [], row),
  );
  return {
    invoices: charges.map(finish),
    rows: entries.length,
    checks: [],
    questions: [...currency.questions(rows), ...dates.questions],
    proven: dates.proven,
    problems: [...problems, ...charges.flatMap((draft) => draft.problems)],
    closing,
  };
}

function lineOf(
  list: Understood,
  { debit, credit }: Ledger,
  row: number,
  customer: string,
  dates: DateReader,
  money: MoneyReader,
): Line | null {
  const text = list.grid.columns.map(({ cells }) => cells[row] ?? '').join(' · ');
  const [charged, credited] = [amountIn(money, debit, row), amountIn(money, credit, row)];
  const amount = charged && charged.minor !== 0 ? charged : credited;
  if (!amount || amount.minor === 0) return null;
  const kind = kindOf(list, row, text);
  const isCharge = amount === charged && (kind === 'invoice' || kind === null);
  const number = isCharge || kind === 'credit-note' ? (numberOf(list, row, text) ?? codeIn(list, row)) : null;
  if (!number) return { row, text, draft: null, amount };
  const draft = emptyDraft(row);
  draft.kind = isCharge ? 'invoice' : 'credit-note';
  draft.number = number;
  draft.customer = customer;
  draft.total = signed(draft, amount);
  for (const field of ['issueDate', 'dueDate'] as const) {
    const day = dates(list.fields.get(field)?.cells[row] ?? '');
    if (day.kind === 'day' && !day.relative) draft[field] = day.day;
  }
  const due = draft.dueDate === null && isCharge ? dates(dueInText.exec(text)?.[1] ?? '') : null;
  if (due?.kind === 'day' && !due.relative) draft.dueDate = due.day;
  return { row, text, draft, amount };
}

/** "INV-0311 - due on 12/03/2026". */
const dueInText =
  /(?<!\p{L})(?:due|fällig|zahlbar|échéance|vence|vencimento|scadenza|vervalt|förfaller|forfald\p{L}*|termin)(?: (?:on|by|date|am|bis|le|el|em|il|op|den))?:?\s+(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?!\d)/iu;

const code = /^(?=.*\d)(?=.*[\p{L}-])[\p{L}\d]+(?:[-/_.][\p{L}\d]+)*$/u;

/** The one word of a line that is a number of a document: the first of its cell, neither a day nor an amount. */
function codeIn({ grid, numbers }: Understood, row: number): string | null {
  const firsts = grid.columns.map(({ cells }) => /^\S+/.exec(cells[row] ?? '')?.[0] ?? '');
  const codes = firsts.filter(
    (word) => code.test(word) && dateForm(word).kind === 'none' && numbers.read(word).kind === 'unreadable',
  );
  const [only, more] = codes;
  // Where nothing else does, what an account refers to is the document.
  return more === undefined ? (only ?? (referred(firsts, grid) || null)) : null;
}

const referred = (firsts: readonly string[], { columns }: Grid): string | undefined =>
  firsts.find((word, at) => /^\d{3,}$/.test(word) && /^(?:ref|réf|rif)/iu.test(columns[at]?.header ?? ''));

const kindOf = ({ fields }: Understood, row: number, text: string) =>
  documentKind(fields.get('kind')?.cells[row] ?? '') ?? documentKind(text);

const numberOf = ({ fields }: Understood, row: number, text: string): string | null =>
  fields.get('number')?.cells[row] || numberInText(text);

function amountIn(money: MoneyReader, column: GridColumn, row: number): Money | null {
  const read = money(column, row);
  return read.ok ? read.value : null;
}

const signed = ({ kind }: RowDraft, amount: Money | null): Money | null =>
  amount && kind === 'credit-note' ? { ...amount, minor: -Math.abs(amount.minor) } : amount;

/** Works out what is open of each charge; false, and nothing set, where the page does not prove it. */
function settle(lines: readonly Line[], closing: Money | null): boolean {
  const left = new Map<RowDraft, number>();
  for (const { draft } of lines)
    if (draft?.total && draft.kind === 'invoice') left.set(draft, draft.total.minor);
  for (const { draft, text, amount } of lines) {
    if (draft?.kind === 'invoice') continue;
    const named = [...left.keys()].filter(({ number }) => number !== null && names(text, number));
    const [only, more] = named;
    if (!only || more || only.total?.currency !== amount.currency) return false;
    left.set(only, (left.get(only) ?? 0) - Math.abs(amount.minor));
    if (draft) {
      draft.balance = draft.total && { ...draft.total, minor: 0 };
      setDerived(draft, 'balance');
    }
  }
  const rest = [...left.values()];
  const sum = rest.reduce((all, one) => all + one, 0);
  const proven = closing !== null && sum === closing.minor && rest.every((one) => one >= 0);
  if (!proven) {
    for (const { draft } of lines) if (draft) draft.balance = null;
    return false;
  }
  for (const [draft, minor] of left) {
    draft.balance = draft.total && { ...draft.total, minor };
    setDerived(draft, 'balance');
  }
  return true;
}

/** Whether a text holds a number as a word of its own. */
const names = (text: string, number: string): boolean =>
  ` ${text} `.split(/[^\p{L}\d\-/_.]+/u).includes(number);
