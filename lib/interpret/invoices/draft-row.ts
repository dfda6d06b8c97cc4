import type { Day } from '../../domain/day.ts';
import {
  type Invoice,
  type InvoiceField,
  type InvoiceStatus,
  invoiceField,
  type Source,
} from '../../domain/invoice.ts';
import type { Money } from '../../domain/money.ts';
import type { Problem, SeenInvoice } from '../../domain/snapshot.ts';
import type { StatusReading } from '../status/status-reading.ts';

/**
 * An invoice in the making: one row's fields as they are found, before rows are compared with each other. Long lists
 * make tens of thousands: it holds no list or object that most rows leave empty.
 */
export type RowDraft = {
  /** Number of the row in its list. */
  readonly row: number;
  kind: Invoice['kind'];
  number: string | null;
  recordId: string | null;
  customer: string | null;
  customerId: string | null;
  statusText: string | null;
  link: string | null;
  email: string | null;
  issueDate: Day | null;
  dueDate: Day | null;
  sentOn: Day | null;
  /** Undefined: the list has no column for it. */
  orderNumber: string | null | undefined;
  total: Money | null;
  paid: Money | null;
  balance: Money | null;
  instalment: number | null;
  status: InvoiceStatus | null;
  reading: StatusReading | null;
  derived: readonly InvoiceField[];
  problems: readonly Problem[];
};

const fields = invoiceField.options;

const nothing: readonly never[] = [];

export const emptyDraft = (row: number): RowDraft => ({
  row,
  kind: 'invoice',
  number: null,
  recordId: null,
  customer: null,
  customerId: null,
  statusText: null,
  link: null,
  email: null,
  issueDate: null,
  dueDate: null,
  sentOn: null,
  orderNumber: undefined,
  total: null,
  paid: null,
  balance: null,
  instalment: null,
  status: null,
  reading: null,
  derived: nothing,
  problems: nothing,
});

/** Notes that a value was worked out, not read. */
export function setDerived(draft: RowDraft, field: InvoiceField): void {
  draft.derived = [...draft.derived, field];
}

export function addProblem(draft: RowDraft, problem: Problem): void {
  draft.problems = [...draft.problems, problem];
}

/** Finishes the rows of one list. Rows whose values came about alike share the record of it. */
export function finisher(placesOf: (draft: RowDraft) => SeenInvoice['places']) {
  const known = new Map<number, Invoice['source']>();
  return (draft: RowDraft): SeenInvoice => ({
    number: draft.number,
    recordId: draft.recordId,
    customer: draft.customer,
    customerId: draft.customerId,
    kind: draft.kind,
    instalment: draft.instalment,
    issueDate: draft.issueDate,
    dueDate: draft.dueDate,
    ...(draft.sentOn === null ? {} : { sentOn: draft.sentOn }),
    ...(draft.orderNumber === undefined ? {} : { orderNumber: draft.orderNumber }),
    total: draft.total,
    balance: draft.balance,
    status: draft.status,
    statusText: draft.statusText,
    link: draft.link,
    email: draft.email,
    source: sharedSource(draft, known),
    places: placesOf(draft),
    row: draft.row + 1,
  });
}

function sharedSource(draft: RowDraft, known: Map<number, Invoice['source']>): Invoice['source'] {
  let pattern = 0;
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at];
    if (field && draft[field] === null) pattern |= 1 << at;
    else if (field && draft.derived !== nothing && draft.derived.includes(field)) pattern |= 1 << (at + 13);
  }
  const before = known.get(pattern);
  if (before) return before;
  const source = sourceOf(draft);
  known.set(pattern, source);
  return source;
}

function sourceOf(draft: RowDraft): Invoice['source'] {
  const of = (field: InvoiceField): Source =>
    draft[field] === null ? 'absent' : draft.derived.includes(field) ? 'derived' : 'known';
  return {
    number: of('number'),
    recordId: of('recordId'),
    customer: of('customer'),
    customerId: of('customerId'),
    instalment: of('instalment'),
    issueDate: of('issueDate'),
    dueDate: of('dueDate'),
    total: of('total'),
    balance: of('balance'),
    status: of('status'),
    statusText: of('statusText'),
    link: of('link'),
    email: of('email'),
  };
}
