import { addDays, type Day } from '../../domain/day.ts';
import type { InvoiceField } from '../../domain/invoice.ts';
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
import { documentKind } from './document-kind.ts';
import type { RowDraft } from './draft-row.ts';
import { rowStatus } from './status-of.ts';

/** What a row is read with. */
export type RowTools = {
  readonly list: Understood;
  readonly money: MoneyReader;
  readonly dates: DateReader;
  readonly statuses: readonly GridColumn[];
  /** Every row is a credit note, because the page says so. */
  readonly allCredits: boolean;
  /** The customer all rows belong to, where the page shows one customer. */
  readonly customer: string | null;
  readonly today: Day;
  /** Days counted by the page count from today. */
  readonly loadedToday: boolean;
};

/** Reads one entry; null where it is a payment, a quote or another thing that is no invoice. */
export function readRow(tools: RowTools, row: number, group: string | null): RowDraft | null {
  const { list } = tools;
  const kindColumn = list.fields.get('kind');
  const kind = documentKind(kindColumn?.cells[row] ?? '');
  if (kind === 'payment' || kind === 'quote' || kind === 'other') return null;
  const status = rowStatus(tools.statuses, row);
  const draft = emptyDraft(row, status?.reading ?? null);
  draft.kind =
    tools.allCredits || kind === 'credit-note' || status?.reading?.state === 'credit'
      ? 'credit-note'
      : 'invoice';
  readTexts(tools, draft, group);
  if (status) {
    draft.text.statusText = status.text;
    draft.status = status.reading ? invoiceStatusOf(status.reading.state) : null;
    draft.places.status = draft.places.statusText = list.grid.place(row, status.column);
  }
  for (const field of ['issueDate', 'dueDate'] as const) draft[field] = readDate(tools, draft, field);
  dueByStatus(tools, draft);
  for (const field of ['total', 'paid', 'balance'] as const)
    draft[field] = readMoneyField(tools, draft, field);
  signCredit(draft);
  return draft;
}

function emptyDraft(row: number, reading: RowDraft['reading']): RowDraft {
  return {
    row,
    kind: 'invoice',
    text: {
      number: null,
      recordId: null,
      customer: null,
      customerId: null,
      statusText: null,
      link: null,
      email: null,
    },
    issueDate: null,
    dueDate: null,
    total: null,
    paid: null,
    balance: null,
    instalment: null,
    status: null,
    reading,
    derived: new Set(),
    places: {},
    problems: [],
  };
}

function readTexts({ list, customer }: RowTools, draft: RowDraft, group: string | null): void {
  const { grid, fields } = list;
  const { row, text, places } = draft;
  const cell = (field: Field, as: InvoiceField): string | null => {
    const column = fields.get(field);
    const value = column?.cells[row] ?? '';
    if (!column || value === '' || /^[-–—/]$/.test(value)) return null;
    places[as] = grid.place(row, column);
    return mainFact(column, row, value);
  };
  text.number = cell('number', 'number');
  text.customer = cell('customer', 'customer') ?? group ?? customer;
  text.customerId = cell('customerId', 'customerId');
  text.email = cell('email', 'email') ?? mailOf(list, row);
  readLinks(list, draft);
}

/** Links and the ids they carry. A list may link every cell to the invoice: that is no link to the customer. */
function readLinks(list: Understood, { row, text }: RowDraft): void {
  const { rows } = list.grid.region;
  const named = list.fields.get('customer')?.source.href?.[row] ?? null;
  const toCustomer = named && leadsTo(named, text.number) ? null : named;
  const link =
    list.fields.get('number')?.source.href?.[row] ??
    rows.href[row] ??
    ownLink(list, row) ??
    (toCustomer === null ? named : null);
  text.link = link && /^(?:https?|file):/i.test(link) ? link : null;
  text.recordId = rows.recordId[row] ?? (text.link ? recordIdIn(text.link) : null);
  if (!text.customerId && toCustomer && toCustomer !== text.link) text.customerId = recordIdIn(toCustomer);
}

const leadsTo = (href: string, number: string | null): boolean =>
  /[/=](?:sales-)?invoices?[/?-]/i.test(href) || (number !== null && recordIdIn(href) === number);

/** The first fact of a cell that now and then holds a second one (a badge beside the number). */
function mainFact(column: GridColumn, row: number, whole: string): string {
  if (column.part !== null) return whole;
  const first = column.source.parts?.[row]?.[0]?.trim();
  return first && whole.startsWith(first) ? first : whole;
}

function mailOf({ grid }: Understood, row: number): string | null {
  for (const column of grid.columns) {
    const href = column.source.href?.[row];
    if (href && /^mailto:/i.test(href)) return decodeURIComponent(href.slice(7).split('?')[0] ?? '') || null;
  }
  return null;
}

/** A link in a cell that is neither the customer's nor a mail address. */
function ownLink({ grid, fields }: Understood, row: number): string | null {
  const customer = fields.get('customer')?.index;
  for (const column of grid.columns) {
    const href = column.source.href?.[row];
    if (
      href &&
      column.index !== customer &&
      /^(?:https?|file):.*(?:invoice|inv|rechnung|facture|factur|fattur|faktur|fatura|lasku|doc)/i.test(href)
    )
      return href;
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
  draft.places[field] = list.grid.place(row, column);
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
    draft.derived.add(field);
    return read.day;
  }
  draft.problems.push(problemAt(list.grid, row, column, field, whyNoDay(read.kind)));
  return null;
}

/** "Overdue 12 days" counts from the page's day: the due date of a list that has no column for it. */
function dueByStatus({ list, loadedToday, today }: RowTools, draft: RowDraft): void {
  const { reading } = draft;
  const late = reading?.daysOverdue ?? (reading?.dueInDays == null ? null : -reading.dueInDays);
  if (late === null || !loadedToday || list.fields.has('dueDate') || list.open.has('dueDate')) return;
  draft.dueDate = addDays(today, -late);
  draft.derived.add('dueDate');
}

function whyNoDay(kind: string): string {
  if (kind === 'ambiguous') return 'Day and month can be read in two ways; see the question.';
  if (kind === 'imprecise') return 'It names no single day.';
  if (kind === 'stale') return 'It counts from the day the page was loaded, which is not today.';
  return 'This is not a date.';
}

function readMoneyField(
  { list, money }: RowTools,
  draft: RowDraft,
  field: 'total' | 'paid' | 'balance',
): Money | null {
  const column = list.fields.get(field);
  if (!column) return null;
  const read = money(column, draft.row);
  const as = field === 'paid' ? null : field;
  if (!read.ok) {
    draft.problems.push(problemAt(list.grid, draft.row, column, as, read.error));
    return null;
  }
  if (read.value && as) draft.places[as] = list.grid.place(draft.row, column);
  return read.value;
}

/** Credit notes are negative, even where the page prints no sign; a negative total makes one. */
function signCredit(draft: RowDraft): void {
  const { total, balance } = draft;
  if ((total?.minor ?? 0) < 0 || (total === null && (balance?.minor ?? 0) < 0)) draft.kind = 'credit-note';
  if (draft.kind !== 'credit-note') return;
  draft.total = negative(total);
  draft.balance = negative(balance);
  draft.paid = negative(draft.paid);
}

const negative = (amount: Money | null): Money | null =>
  amount && amount.minor > 0 ? { ...amount, minor: -amount.minor } : amount;
