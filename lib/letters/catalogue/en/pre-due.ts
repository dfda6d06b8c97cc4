import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, subjectOf } from './parts.ts';

/** A courtesy before the due date. */
export const preDue: Demand = {
  warm: {
    subject: subjectOf('Coming up'),
    opening: `Hello,

So that nobody at {{ customer.name }} is taken by surprise: the ${invoicesBelow} {{ invoices.count | plural: 'falls due on', 'fall due soon, the first on' }} {{ invoices.oldest_due }}.

Is there anything that could hold payment up? A missing order number, a question about the delivery, a colleague who still has to approve it: tell me now and I will sort it out with you while there is time.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Coming up'),
    opening: `Hello,

A short note ahead of time for {{ customer.name }}: the ${invoicesBelow} {{ invoices.count | plural: 'falls due on', 'fall due soon, the first on' }} {{ invoices.oldest_due }}. If payment is planned already, there is nothing to do.

Should anything be missing for it, such as a copy, an approval or an order number, tell us now and we will see to it.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Due date ahead'),
    opening: `Dear accounts team,

{% if invoices.count == 1 %}On {{ invoices.oldest_due }}, {{ amount.asked }} becomes payable{% else %}From {{ invoices.oldest_due }} on, {{ amount.asked }} in all becomes payable{% endif %} on the account of {{ customer.name }}, as listed below. Please schedule the transfer so that the money is with us on the due date; banks may take a working day.

Corrections have to reach us before that date. From the days after it, open items go through our reminder procedure, beginning with a written reminder.`,
    closing: closing.firm,
  },
};
