import type { Demand } from '../demand.ts';
import { closing, subjectOf } from './parts.ts';

/** On the due date itself. */
export const dueToday: Demand = {
  warm: {
    subject: subjectOf('Due today'),
    opening: `Hello,

Today is the day{% if invoices.count == 1 %} for the invoice below{% else %} for the first of the {{ invoices.count }} invoices below{% endif %}. Very likely the payment from {{ customer.name }} is already on its way, and then this note needs no answer.

Should something have come between, such as a missing approval or a question we have not answered, let me know what it is. Together we find a day that works for you.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Due today'),
    opening: `Hello,

{% if invoices.count == 1 %}The invoice below falls due today{% else %}Of the {{ invoices.count }} invoices below, the first falls due today{% endif %} on the account of {{ customer.name }}. Could you confirm that payment is arranged, or tell us which day to expect it?

If a copy or a correction is needed first, say so and we will send it.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Payable today'),
    opening: `Dear accounts team,

Invoice {{ invoices.oldest_number }} on the account of {{ customer.name }} is payable today, {{ invoices.oldest_due }}. Please release the payment today{% if invoices.count != 1 %} and plan the further items listed below for their own dates{% endif %}.

What has not arrived within the next days is reminded in writing. If an item is not accepted, we need the reason now, with the invoice number.`,
    closing: closing.firm,
  },
};
