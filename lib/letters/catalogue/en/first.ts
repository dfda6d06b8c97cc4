import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The first reminder. */
export const first: Demand = {
  warm: {
    subject: subjectOf('A quick question'),
    opening: `Hello,

Payment for the ${invoicesBelow} has not reached us yet, and I would like to ask what may be holding it up. Did {{ invoices.count | plural: 'it', 'they' }} get to the right person at {{ customer.name }}? Is a detail wrong, an approval missing, or is the timing difficult this month?

Even a short answer helps me clear the way. Payment by {{ pay_by }} would suit us well; if another day is better for you, just tell me which. If the money has already left, thank you, and please disregard this note.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Reminder'),
    opening: `Hello,

A friendly note about the account of {{ customer.name }}: the ${invoicesBelow} {{ invoices.count | plural: 'is past its due date', 'are past their due dates' }}. Could you arrange payment by {{ pay_by }}, or tell us which day suits you?

If it is on its way already, thank you: there is nothing more to do.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Payment reminder'),
    opening: `Dear accounts team,

According to our ledger, the amount overdue on the account of {{ customer.name }} is {{ amount.asked }}${oldestLate}. We request payment of this sum by {{ pay_by }}.

If a transfer has been made, send us its date and amount so that we can match it. If an item is contested, name it by the same day; the rest stays payable. Without payment or word from you by {{ pay_by }}, a second reminder follows.`,
    closing: closing.firm,
  },
};
