import { invoiceEvidence } from '../../reasons.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** An invoice that was never sent, or did not arrive, is sent before anybody is asked for it. */
export const sendInvoice: TaskRule = ({ overdue, notDue }, _plan, today) => {
  const unsent = [...overdue, ...notDue].filter(({ held }) => held.some(({ why }) => why === 'unsent'));
  const first = unsent[0]?.invoice;
  if (!first) return [];
  const about = unsent.map(({ invoice }) => invoice.key).join(' ');
  const evidence = invoiceEvidence(first.key);
  return [
    taskOf('send-invoice', about, today, [
      { code: 'unsent', number: first.number, count: unsent.length, evidence },
    ]),
  ];
};
