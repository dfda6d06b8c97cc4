import type { Invoice, InvoiceField } from '../domain/invoice.ts';

/** An invoice of which nothing is known. */
export const nothing: Invoice = {
  number: null,
  recordId: null,
  customer: null,
  customerId: null,
  kind: 'invoice',
  instalment: null,
  issueDate: null,
  dueDate: null,
  total: null,
  balance: null,
  status: null,
  statusText: null,
  link: null,
  email: null,
  source: {
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
  },
};

export const isAbsent = (of: Pick<Invoice, InvoiceField>, field: InvoiceField): boolean => of[field] === null;

/** Copies one value with its source. */
export function copyField<F extends InvoiceField>(to: Invoice, from: Invoice, field: F): void {
  to[field] = from[field];
  to.source[field] = from.source[field];
}

/** The invoice without whatever else the object carries. Written out: many times faster than leaving keys out. */
export const invoiceFrom = (of: Invoice): Invoice => ({
  number: of.number,
  recordId: of.recordId,
  customer: of.customer,
  customerId: of.customerId,
  kind: of.kind,
  instalment: of.instalment,
  issueDate: of.issueDate,
  dueDate: of.dueDate,
  ...(of.sentOn ? { sentOn: of.sentOn } : {}),
  ...(of.orderNumber === undefined ? {} : { orderNumber: of.orderNumber }),
  total: of.total,
  balance: of.balance,
  status: of.status,
  statusText: of.statusText,
  link: of.link,
  email: of.email,
  source: of.source,
});
