import type { Day } from '../../domain/day.ts';
import type { Invoice, InvoiceField, InvoiceStatus, Source } from '../../domain/invoice.ts';
import type { Money } from '../../domain/money.ts';
import type { Place } from '../../domain/reading.ts';
import type { Problem } from '../../domain/snapshot.ts';
import type { StatusReading } from '../status/status-reading.ts';

/** An invoice in the making: one row's fields as they are found, before rows are compared with each other. */
export type RowDraft = {
  /** Number of the row in its list. */
  readonly row: number;
  kind: Invoice['kind'];
  readonly text: {
    number: string | null;
    recordId: string | null;
    customer: string | null;
    customerId: string | null;
    statusText: string | null;
    link: string | null;
    email: string | null;
  };
  issueDate: Day | null;
  dueDate: Day | null;
  total: Money | null;
  paid: Money | null;
  balance: Money | null;
  instalment: number | null;
  status: InvoiceStatus | null;
  readonly reading: StatusReading | null;
  readonly derived: Set<InvoiceField>;
  readonly places: { [field in InvoiceField]?: Place };
  readonly problems: Problem[];
};

const fields: readonly InvoiceField[] = [
  'number',
  'recordId',
  'customer',
  'customerId',
  'instalment',
  'issueDate',
  'dueDate',
  'total',
  'balance',
  'status',
  'statusText',
  'link',
  'email',
];

/** The invoice of a finished row, with how each value came about. */
export function finished(draft: RowDraft): Invoice {
  const values = {
    ...draft.text,
    kind: draft.kind,
    instalment: draft.instalment,
    issueDate: draft.issueDate,
    dueDate: draft.dueDate,
    total: draft.total,
    balance: draft.balance,
    status: draft.status,
  };
  const sourceOf = (field: InvoiceField): Source =>
    values[field] === null ? 'absent' : draft.derived.has(field) ? 'derived' : 'known';
  const source: Record<InvoiceField, Source> = {
    number: 'absent',
    recordId: 'absent',
    customer: 'absent',
    customerId: 'absent',
    instalment: 'absent',
    issueDate: 'absent',
    dueDate: 'absent',
    total: 'absent',
    balance: 'absent',
    status: 'absent',
    statusText: 'absent',
    link: 'absent',
    email: 'absent',
  };
  for (const field of fields) source[field] = sourceOf(field);
  return { ...values, source };
}
