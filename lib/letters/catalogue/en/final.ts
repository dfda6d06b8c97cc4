import type { TemplateSource } from '../../template.ts';
import { closing, invoicesBelow, subjectOf } from './common.ts';

/** The last written reminder of the plan: asks for a payment or an answer by a day. */
export const final: TemplateSource = {
  subject: subjectOf('Final reminder'),
  opening: `Hello,

{% if last.written %}Since our message of {{ last.written }}{% elsif last.called %}Since our call on {{ last.called }}{% else %}After our earlier messages{% endif %}, the ${invoicesBelow} on the account of {{ customer.name }} {{ invoices.count | plural: 'is', 'are' }} still open in our books{% if invoices.oldest_days %}, {% if invoices.count != 1 %}the oldest {% endif %}{{ invoices.oldest_days }} {{ invoices.oldest_days | plural: 'day', 'days' }} past the due date{% endif %}. We would like to settle this with you rather than write again.

Could you arrange payment by {{ pay_by }}? If that is not possible, tell us by then what stands in the way, or which date you can keep, and we will look for a way together.`,
  closing,
};
