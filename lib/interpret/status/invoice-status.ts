import type { InvoiceStatus } from '../../domain/invoice.ts';
import type { StatusState } from './status-reading.ts';

const statuses: Readonly<Record<StatusState, InvoiceStatus | null>> = {
  draft: 'draft',
  'pending-approval': 'draft',
  open: 'open',
  posted: 'open',
  sent: 'open',
  viewed: 'open',
  overdue: 'open',
  disputed: 'open',
  partial: 'partial',
  'in-payment': 'partial',
  paid: 'paid',
  void: 'void',
  credit: null,
  credited: null,
  delivered: null,
  'delivery-failed': null,
};

/** The invoice status that a state stands for; null where it says nothing about payment. */
export const invoiceStatusOf = (state: StatusState): InvoiceStatus | null => statuses[state];
