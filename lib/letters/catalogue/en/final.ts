import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The last written reminder of the plan: asks for a payment or an answer by a day. */
export const final: Demand = {
  warm: {
    subject: subjectOf('Before it leaves my desk'),
    opening: `Hello,

This is the last message I can send about the ${invoicesBelow} before the matter passes to others in our company. {% if last.written %}I wrote on {{ last.written }}{% elsif last.called %}We spoke on {{ last.called }}{% else %}I have written before{% endif %}, and I still hope to settle it between the two of us.

What stands in the way at {{ customer.name }}? If the sum is too much in one go, propose instalments. If something about the {{ invoices.count | plural: 'invoice', 'invoices' }} is wrong, show me where. And if you can name a day, by {{ pay_by }} at the latest, I will note it, and no further reminder goes out before that day.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Final reminder'),
    opening: `Hello,

{% if last.written %}Since our message of {{ last.written }}{% elsif last.called %}Since our call on {{ last.called }}{% else %}After our earlier messages{% endif %}, the ${invoicesBelow} on the account of {{ customer.name }} {{ invoices.count | plural: 'is', 'are' }} still open in our books${oldestLate}. We would like to settle this with you rather than write again.

Could you arrange payment by {{ pay_by }}? If that is not possible, tell us by then what stands in the way, or which date you can keep, and we will look for a way together.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Final notice'),
    opening: `Dear accounts team,

The account of {{ customer.name }} shows {{ amount.asked }} unpaid{% if last.written %} after our reminder of {{ last.written }}{% elsif last.called %} after our call of {{ last.called }}{% endif %}${oldestLate}. This is our final notice. We set {{ pay_by }} as the last day for payment in full.

If by the end of that day we have neither the money nor a written answer, the account is handed to our management, who decide on further deliveries and on placing the claim with a third party. Until {{ pay_by }} you can still prevent this: by paying, by stating in writing which item you contest and why, or by agreeing a payment plan with us.`,
    closing: closing.firm,
  },
};
