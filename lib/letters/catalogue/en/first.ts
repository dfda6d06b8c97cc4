import type { TemplateSource } from '../../template.ts';
import { closing, invoicesBelow, subjectOf } from './common.ts';

/** The first reminder. */
export const first: TemplateSource = {
  subject: subjectOf('Reminder'),
  opening: `Hello,

A friendly note about the account of {{ customer.name }}: the ${invoicesBelow} {{ invoices.count | plural: 'is past its due date', 'are past their due dates' }}. Could you arrange payment by {{ pay_by }}, or tell us which day suits you?

If it is on its way already, thank you: there is nothing more to do.`,
  closing,
};
