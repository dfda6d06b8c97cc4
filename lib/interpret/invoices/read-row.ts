import { addDays, type Day } from '../../domain/day.ts';
import type { UnreadBecause } from '../../domain/findings.ts';
import type { Money } from '../../domain/money.ts';
import type { Field } from '../columns/field.ts';
import type { Understood } from '../columns/understand.ts';
import type { DateReader } from '../date-reader.ts';
import { machineDay } from '../dates/machine-day.ts';
import type { GridColumn } from '../grid.ts';
import type { MoneyReader } from '../money-reader.ts';
import { problemAt } from '../problems.ts';
import { recordIdIn } from '../record-id.ts';
import { invoiceStatusOf } from '../status/invoice-status.ts';
import { readStatus } from '../status/read-status.ts';
import type { StatusReading } from '../status/status-reading.ts';
import type { DocumentKind } from './document-kind.ts';
import { addProblem, emptyDraft, type RowDraft, setDerived } from './draft-row.ts';
import { saysPayment } from './row-kind.ts';
import { sentDay } from './sent-day.ts';
import { rowStatus } from './status-of.ts';

const recibo = /^recibos?$/iu;

/** What a row is read with. */
export type RowTools = {
  readonly list: Understood;
  readonly money: MoneyReader;
  readonly dates: DateReader;
  readonly kinds: (row: number) => DocumentKind | null;
  readonly statuses: readonly GridColumn[];
  /** Names the day an invoice was sent. */
  readonly sent: GridColumn | null;
  /** Columns with links in them. */
  readonly linked: readonly GridColumn[];
  /** Every row is a credit note, because the page says so. */
  readonly allCredits: boolean;
  /** The customer all rows belong to, where the page shows one customer. */
  readonly customer: string | null;
  readonly today: Day;
  /** Days counted by the page count from today. */
  readonly loadedToday: boolean;
};

/** Reads one entry. `group` is the customer and `state` the state over its group. Null where it is a payment, a quote or another thing that is no invoice. */
export function readRow(
  tools: RowTools,
  row: number,
  group: string | null,
  state: string | null,
): RowDraft | null {
  const { list } = tools;
  const kindText = list.fields.get('kind')?.cells[row] ?? '';
  const kind = tools.kinds(row);
  if (kind === 'quote' || kind === 'other') return null;
  // A Spanish "recibo" with a due date is an instalment to be collected; payments have none.
  if (kind === 'payment' && !(recibo.test(kindText) && list.fields.get('dueDate')?.cells[row])) return null;
  const status = rowStatus(tools.statuses, row);
  const draft = emptyDraft(row);
  draft.reading = status ? status.reading : (readStatus(state ?? '') ?? unfinished(kindText));
  draft.kind =
    tools.allCredits || kind === 'credit-note' || draft.reading?.state === 'credit'
      ? 'credit-note'
      : 'invoice';
  readTexts(tools, draft, group);
  draft.statusText = status ? status.text : state;
  draft.status = draft.reading ? invoiceStatusOf(draft.reading.state) : null;
  draft.issueDate = readDate(tools, draft, 'issueDate');
  draft.dueDate = readDate(tools, draft, 'dueDate');
  dueByStatus(tools, draft);
  draft.sentOn = sentDay(draft, tools.sent, tools.dates);
  draft.total = readMoneyField(tools, draft, 'total');
  draft.paid = readMoneyField(tools, draft, 'paid');
  draft.balance = readMoneyField(tools, draft, 'balance');
  if (kind === null && isUnnamedPayment(tools, draft)) return null;
  signCredit(draft);
  dropEmptyTotal(tools, draft);
  return draft;
}

/** "Draft" may stand where others are said to be invoices. */
function unfinished(kindText: string): StatusReading | null {
  const reading = readStatus(kindText);
  return reading?.exact && (reading.state === 'draft' || reading.state === 'void') ? reading : null;
}

/** Money that came in, among open items of a list that has no column for what they are: it falls due on no day. */
const isUnnamedPayment = ({ list }: RowTools, { row, dueDate, total, balance }: RowDraft): boolean =>
  dueDate === null && ((total ?? balance)?.minor ?? 0) < 0 && saysPayment(list, row);

/** Of an invoice of nothing, nothing is open: such a total is the empty side of a pair of columns. */
function dropEmptyTotal({ list }: RowTools, draft: RowDraft): void {
  const { total, balance, row } = draft;
  const column = list.fields.get('total');
  if (total?.minor !== 0 || !balance || balance.minor === 0 || !column) return;
  draft.total = null;
  addProblem(draft, problemAt(list.grid, row, column, 'total', { code: 'no-amount' }));
}

function readTexts(tools: RowTools, draft: RowDraft, group: string | null): void {
  const { list, customer } = tools;
  const { row } = draft;
  draft.number = numberOf(list, row);
  draft.customer = textIn(list, 'customer', row)?.replace(honorific, '') ?? group ?? customer;
  draft.customerId = textIn(list, 'customerId', row);
  if (list.fields.has('poNumber')) draft.orderNumber = textIn(list, 'poNumber', row);
  draft.email = textIn(list, 'email', row) ?? mailOf(tools, row);
  readLinks(tools, draft);
}

/** Japanese letters are addressed so; it is no part of a name. */
const honorific = /[\s\u3000]*(?:御中|様|殿)$/u;

/** "Draft" stands where the number will be. */
function numberOf(list: Understood, row: number): string | null {
  const text = textIn(list, 'number', row);
  return text === null || /\p{Nd}/u.test(text) || !readStatus(text)?.exact ? text : null;
}

function textIn({ fields }: Understood, field: Field, row: number): string | null {
  const column = fields.get(field);
  const value = column?.cells[row];
  if (!column || !value || (value.length === 1 && /[-–—/]/.test(value))) return null;
  return mainFact(column, row, value);
}

/** Links and the ids they carry. A list may link every cell to the invoice: that is no link to the customer. */
function readLinks(tools: RowTools, draft: RowDraft): void {
  const { list } = tools;
  const { rows } = list.grid.region;
  const { row } = draft;
  const named = list.fields.get('customer')?.source.href?.[row] ?? null;
  const toCustomer = named && leadsTo(named, draft.number) ? null : named;
  const link =
    list.fields.get('number')?.source.href?.[row] ??
    rows.href[row] ??
    ownLink(tools, row) ??
    (toCustomer === null ? named : null);
  draft.link = link && /^(?:https?|file):/i.test(link) ? link : null;
  draft.recordId = rows.recordId[row] ?? (draft.link ? recordIdIn(draft.link) : null);
  if (!draft.customerId && toCustomer && toCustomer !== draft.link) draft.customerId = recordIdIn(toCustomer);
}

const leadsTo = (href: string, number: string | null): boolean =>
  /[/=](?:sales-)?invoices?[/?-]/i.test(href) || (number !== null && recordIdIn(href) === number);

/** The first fact of a cell that now and then holds a second one (a badge beside the number). */
function mainFact(column: GridColumn, row: number, whole: string): string {
  if (column.part !== null) return whole;
  const first = column.source.parts?.[row]?.[0]?.trim();
  return first && whole.startsWith(first) ? first : whole;
}

function mailOf({ linked }: RowTools, row: number): string | null {
  for (const { source } of linked) {
    const href = source.href?.[row];
    if (href && /^mailto:/i.test(href)) return decodeURIComponent(href.slice(7).split('?')[0] ?? '') || null;
  }
  return null;
}

const documentLink =
  /^(?:https?|file):.*(?:invoice|inv|rechnung|facture|factur|fattur|faktur|fatura|lasku|doc)/i;

/** A link in a cell that is neither the customer's nor a mail address. */
function ownLink({ list, linked }: RowTools, row: number): string | null {
  const customer = list.fields.get('customer')?.index;
  for (const { index, source } of linked) {
    const href = source.href?.[row];
    if (href && index !== customer && documentLink.test(href)) return href;
  }
  return null;
}

function readDate({ list, dates }: RowTools, draft: RowDraft, field: 'issueDate' | 'dueDate'): Day | null {
  const column = list.fields.get(field);
  if (!column) return null;
  const { row } = draft;
  const text = column.cells[row] ?? '';
  const read = dates(text);
  if (read.kind === 'empty') return null;
  if (read.kind === 'day' && !read.relative) return read.day;
  if (read.kind === 'instant')
    return dates(text.slice(0, 10)).kind === 'day' ? (text.slice(0, 10) as Day) : null;
  for (const attribute of [
    column.source.title?.[row],
    column.source.datetime?.[row],
    column.source.value?.[row],
  ]) {
    if (!attribute) continue;
    const full = dates(attribute);
    const day = full.kind === 'day' ? full : machineDay(attribute);
    if (day.kind === 'day' && !(read.kind === 'ambiguous' && !read.days.includes(day.day))) return day.day;
  }
  if (read.kind === 'day') {
    setDerived(draft, field);
    return read.day;
  }
  addProblem(draft, problemAt(list.grid, row, column, field, { code: whyNoDay(read.kind) }));
  return null;
}

/** "Overdue 12 days" counts from the page's day: the due date of a list that has no column for it. */
function dueByStatus({ list, loadedToday, today }: RowTools, draft: RowDraft): void {
  const { reading } = draft;
  const late = reading?.daysOverdue ?? (reading?.dueInDays == null ? null : -reading.dueInDays);
  if (late === null || !loadedToday || list.fields.has('dueDate') || list.open.has('dueDate')) return;
  draft.dueDate = addDays(today, -late);
  setDerived(draft, 'dueDate');
}

function whyNoDay(kind: string): UnreadBecause {
  if (kind === 'ambiguous') return 'two-days';
  if (kind === 'imprecise') return 'imprecise-day';
  return kind === 'stale' ? 'stale-day' : 'no-day';
}

function readMoneyField(
  { list, money }: RowTools,
  draft: RowDraft,
  field: 'total' | 'paid' | 'balance',
): Money | null {
  const column = list.fields.get(field);
  if (!column) return null;
  const read = money(column, draft.row);
  if (read.ok) return read.value;
  const of = field === 'paid' ? null : field;
  addProblem(draft, problemAt(list.grid, draft.row, column, of, { code: read.error }));
  return null;
}

/** Credit notes are negative, even where the page prints no sign; a negative total makes one. */
function signCredit(draft: RowDraft): void {
  const { total, balance } = draft;
  if ((total?.minor ?? 0) < 0 || (!total?.minor && (balance?.minor ?? 0) < 0)) draft.kind = 'credit-note';
  if (draft.kind !== 'credit-note') return;
  draft.total = negative(total);
  draft.balance = negative(balance);
  draft.paid = negative(draft.paid);
}

const negative = (amount: Money | null): Money | null =>
  amount && amount.minor > 0 ? { ...amount, minor: -amount.minor } : amount;
