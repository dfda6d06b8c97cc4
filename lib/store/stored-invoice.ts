import type { StoredInvoice } from '../domain/account.ts';
import type { Money } from '../domain/money.ts';
import type { FiledInvoice } from './records.ts';

/** The invoice as the rest of the program sees it. An amount in the invoice's own currency is the document's. */
export function storedInvoiceOf({ trail, ...invoice }: FiledInvoice): StoredInvoice {
  const settle = (amount: Money | null): Money | null =>
    amount && amount.currency === trail.document?.currency ? { ...amount, basis: 'document' } : amount;
  const former = invoice.former?.map((one) => ({ ...one, balance: settle(one.balance) ?? one.balance }));
  return {
    ...invoice,
    total: settle(invoice.total),
    balance: settle(invoice.balance),
    ...(former ? { former } : {}),
  };
}
