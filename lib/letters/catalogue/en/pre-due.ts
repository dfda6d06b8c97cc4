import type { TemplateSource } from '../../template.ts';
import { closing, invoicesBelow, subjectOf } from './common.ts';

/** A courtesy before the due date. */
export const preDue: TemplateSource = {
  subject: subjectOf('Coming up'),
  opening: `Hello,

A short note ahead of time for {{ customer.name }}: the ${invoicesBelow} {{ invoices.count | plural: 'falls due on', 'fall due soon, the first on' }} {{ invoices.oldest_due }}. If payment is planned already, there is nothing to do.

Should anything be missing for it, such as a copy, an approval or an order number, tell us now and we will see to it.`,
  closing,
};
