import { isProven } from '../../classify.ts';
import { invoiceEvidence } from '../../reasons.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** An open invoice without a due date never falls due: it is mended before anybody can be asked for it. */
export const mendInvoice: TaskRule = ({ unclear }, _plan, today) => {
  const dateless = unclear.filter(({ invoice }) => invoice.dueDate === null && isProven(invoice));
  const first = dateless[0]?.invoice;
  if (!first) return [];
  const about = dateless.map(({ invoice }) => invoice.key).join(' ');
  const evidence = invoiceEvidence(first.key);
  return [
    taskOf('mend-invoice', about, today, [
      { code: 'no-due-date', number: first.number, count: dateless.length, evidence },
    ]),
  ];
};
