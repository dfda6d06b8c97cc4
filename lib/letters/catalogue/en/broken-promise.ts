import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** A day that was promised went by without the money. */
export const brokenPromise: Demand = {
  warm: {
    subject: subjectOf('Your payment'),
    opening: `Hello,

You had planned the payment for {{ promise.broken_date }}, and so far I cannot find it in our account. Perhaps it is merely late in arriving; then thank you, and a line with the date of the transfer is enough.

Or did something come up at {{ customer.name }}? Plans change, and I would like to hear how things stand with the ${invoicesBelow}. Would a part now and the rest later be easier? Tell me which day you can count on, and I will update our records.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Payment not received'),
    opening: `Hello,

Thank you for naming a day: we had noted {{ promise.broken_date }} for the payment from {{ customer.name }}. It has not arrived. The ${invoicesBelow} {{ invoices.count | plural: 'is', 'are' }} therefore open again in our books.

Could you check whether the transfer went out, and let us know its date? If it did not, please arrange it by {{ pay_by }}, or give us a new date we can rely on.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Agreed date passed'),
    opening: `Dear accounts team,

Payment was agreed for {{ promise.broken_date }}. That day has passed without payment, and the account of {{ customer.name }} shows {{ amount.asked }} overdue${oldestLate}.

While the agreement ran, we sent no reminders. It no longer applies. We ask for the full sum by {{ pay_by }}; a further extension is possible only in writing and with a part payment on the day it is agreed. Otherwise our reminders resume with the next stage.`,
    closing: closing.firm,
  },
};
