import type { StoredInvoice } from '../../../domain/account.ts';
import { isProven } from '../../classify.ts';
import type { Task } from '../../next-action.ts';
import { invoiceEvidence } from '../../reasons.ts';
import type { Standing } from '../../standing.ts';
import { type TaskRule, taskOf } from './rule.ts';

/**
 * An invoice that lacks something is mended before anybody is asked for it: one without a due date never falls due, and
 * one without the customer's order number, where this customer always has one, is not paid.
 */
export const mendInvoice: TaskRule = (standing, _plan, today) => [
  ...dateless(standing, today),
  ...withoutOrder(standing, today),
];

function dateless({ unclear }: Standing, today: Standing['today']): readonly Task[] {
  const lacking = unclear.flatMap(({ invoice }) =>
    invoice.dueDate === null && isProven(invoice) ? [invoice] : [],
  );
  const [first] = lacking;
  if (!first) return [];
  const { number } = first;
  const evidence = invoiceEvidence(first.key);
  return [
    taskOf('mend-invoice', about(lacking), today, [
      { code: 'no-due-date', number, count: lacking.length, evidence },
    ]),
  ];
}

/** "Always": on at least three invoices, on three for each that lacks it, and none was paid without. */
function withoutOrder({ overdue, notDue, settled }: Standing, today: Standing['today']): readonly Task[] {
  const open = [...overdue, ...notDue].map(({ invoice }) => invoice);
  const lacking = open.filter(({ orderNumber }) => orderNumber === null);
  const [first] = lacking;
  if (!first || settled.some(({ orderNumber }) => orderNumber === null)) return [];
  const of = [...open, ...settled].filter(({ orderNumber }) => typeof orderNumber === 'string').length;
  if (of < 3 * lacking.length) return [];
  const { number } = first;
  const evidence = invoiceEvidence(first.key);
  return [
    taskOf('mend-invoice', `order ${about(lacking)}`, today, [
      { code: 'no-order-number', number, count: lacking.length, of, evidence },
    ]),
  ];
}

const about = (invoices: readonly StoredInvoice[]): string => invoices.map(({ key }) => key).join(' ');
