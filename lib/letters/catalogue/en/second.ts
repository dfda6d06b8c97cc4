import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The second reminder: asks what is missing. */
export const second: Demand = {
  warm: {
    subject: subjectOf('Checking in'),
    opening: `Hello,

{% if last.written %}Since my message of {{ last.written }}{% elsif last.called %}Since our call on {{ last.called }}{% else %}Since I last got in touch{% endif %} I have been wondering what keeps the ${invoicesBelow} from being paid. If it is something on our side, I would like to put it right; if money is short at {{ customer.name }} just now, I would rather hear it than guess.

There is more than one way out: a corrected invoice, a word with the person who approves it, payment in instalments, or a later day that you can be sure of. Which of these would help? If none is needed, {{ pay_by }} would be a good day.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Second reminder'),
    opening: `Hello,

{% if last.written %}We wrote to you on {{ last.written }} about the account of {{ customer.name }}.{% elsif last.called %}We called you on {{ last.called }} about the account of {{ customer.name }}.{% else %}We are writing again about the account of {{ customer.name }}.{% endif %} The ${invoicesBelow} {{ invoices.count | plural: 'is', 'are' }} still open in our books. Could you arrange payment by {{ pay_by }}, or tell us which day suits you?

If you need something from us first, such as a copy, a correction or an order number, say so and we will send it.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Second reminder'),
    opening: `Dear accounts team,

{% if last.written %}Our message of {{ last.written }}{% elsif last.called %}Our call of {{ last.called }}{% else %}Our earlier reminder{% endif %} has brought neither payment nor an objection. The amount still overdue on the account of {{ customer.name }} is {{ amount.asked }}${oldestLate}.

We expect the full sum by {{ pay_by }}, or by then a binding date in writing. Failing both, we will telephone and afterwards issue a final notice. Items under dispute may be held back if you name them with the reason; they do not delay the others.`,
    closing: closing.firm,
  },
};
