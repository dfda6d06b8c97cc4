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
