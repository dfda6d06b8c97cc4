/** Parts that the English letters share. */

export const subjectOf = (kind: string): string =>
  `${kind}: {% if invoices.count == 1 %}invoice {{ invoices.oldest_number }}{% else %}{{ invoices.count }} invoices{% endif %}, {{ amount.asked }}`;

export const invoicesBelow =
  '{% if invoices.count == 1 %}invoice{% else %}{{ invoices.count }} invoices{% endif %} below';

export const closing = `How to pay (please quote the invoice number):
{{ sender.ways_to_pay }}

If something is not right, or another day suits you better, write to {{ sender.reply_to }} or call {{ sender.phone }}. We answer {{ sender.answers_within }}.

Kind regards
{{ sender.person }}
{{ sender.company }}`;
