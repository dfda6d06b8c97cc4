import type { TemplateSource } from '../../template.ts';
import { closing, invoicesBelow, subjectOf } from './common.ts';

/** The second reminder: asks what is missing. */
export const second: TemplateSource = {
  subject: subjectOf('Second reminder'),
  opening: `Hello,

{% if last.written %}We wrote to you on {{ last.written }} about the account of {{ customer.name }}.{% elsif last.called %}We called you on {{ last.called }} about the account of {{ customer.name }}.{% else %}We are writing again about the account of {{ customer.name }}.{% endif %} The ${invoicesBelow} {{ invoices.count | plural: 'is', 'are' }} still open in our books. Could you arrange payment by {{ pay_by }}, or tell us which day suits you?

If you need something from us first, such as a copy, a correction or an order number, say so and we will send it.`,
  closing,
};
