import type { SeenInvoice } from '../../domain/snapshot.ts';

type PageTexts = Partial<Pick<SeenInvoice, 'number' | 'recordId' | 'customer' | 'customerId' | 'email'>>;

/** The invoice with what the page says once for all of them, where the row itself says nothing. */
export function filled(invoice: SeenInvoice, texts: PageTexts): SeenInvoice {
  const source = { ...invoice.source };
  const values: PageTexts = {};
  for (const field of ['number', 'recordId', 'customer', 'customerId', 'email'] as const) {
    const text = texts[field];
    if (invoice[field] !== null || !text) continue;
    values[field] = text;
    source[field] = 'known';
  }
  return { ...invoice, ...values, source };
}

const completable = [
  'customer',
  'customerId',
  'issueDate',
  'dueDate',
  'total',
  'balance',
  'status',
  'statusText',
  'link',
  'email',
] as const;

/** The invoice with what the record opened beside it says, where its row says nothing; nothing where they disagree. */
export function completed(invoice: SeenInvoice, detail: SeenInvoice): SeenInvoice {
  if (invoice.total && detail.total && invoice.total.minor !== detail.total.minor) return invoice;
  const source = { ...invoice.source };
  for (const field of completable) if (invoice[field] === null) source[field] = detail.source[field];
  return {
    ...invoice,
    customer: invoice.customer ?? detail.customer,
    customerId: invoice.customerId ?? detail.customerId,
    issueDate: invoice.issueDate ?? detail.issueDate,
    dueDate: invoice.dueDate ?? detail.dueDate,
    ...sentOnOf(invoice, detail),
    ...orderNumberOf(invoice, detail),
    total: invoice.total ?? detail.total,
    balance: invoice.balance ?? detail.balance,
    status: invoice.status ?? detail.status,
    statusText: invoice.statusText ?? detail.statusText,
    link: invoice.link ?? detail.link,
    email: invoice.email ?? detail.email,
    source,
  };
}

function orderNumberOf({ orderNumber }: SeenInvoice, detail: SeenInvoice): Pick<SeenInvoice, 'orderNumber'> {
  const number = orderNumber ?? detail.orderNumber;
  return number == null ? {} : { orderNumber: number };
}

function sentOnOf({ sentOn }: SeenInvoice, detail: SeenInvoice): Pick<SeenInvoice, 'sentOn'> {
  const day = sentOn ?? detail.sentOn;
  return day === undefined ? {} : { sentOn: day };
}
