/** Parts that the English demands share. */

export const subjectOf = (kind: string): string =>
  `${kind}: {% if invoices.count == 1 %}invoice {{ invoices.oldest_number }}{% else %}{{ invoices.count }} invoices{% endif %}, {{ amount.asked }}`;

export const invoicesBelow =
  '{% if invoices.count == 1 %}invoice{% else %}{{ invoices.count }} invoices{% endif %} below';

/** ", the oldest 41 days past the due date": what follows a sum that is overdue. */
export const oldestLate =
  '{% if invoices.oldest_days %}, {% if invoices.count != 1 %}the oldest {% endif %}{{ invoices.oldest_days }} {{ invoices.oldest_days | plural: "day", "days" }} past the due date{% endif %}';

export const signature = `Kind regards,
{{ sender.person }}
{{ sender.company }}`;

/** How to pay, on which terms, whom to ask and how fast we answer. */
export const closing = {
  warm: `You can pay in any of these ways; the invoice number is all we need as a reference:
{{ sender.ways_to_pay }}

{% if terms.days %}Our invoices run for {{ terms.days }} days from their date. {% else %}Each of our invoices is payable by the due date shown with it. {% endif %}You can reach me at {{ sender.phone }} or {{ sender.reply_to }}; whatever the question, you will hear back {{ sender.answers_within }}.

Best wishes,
{{ sender.person }}
{{ sender.company }}`,
  neutral: `How to pay (please quote the invoice number):
{{ sender.ways_to_pay }}

{% if terms.days %}Payment terms: {{ terms.days }} days from the invoice date. {% else %}Payment terms: each invoice by the due date shown with it. {% endif %}If something is not right, or another day suits you better, write to {{ sender.reply_to }} or call {{ sender.phone }}. We answer {{ sender.answers_within }}.

${signature}`,
  firm: `Payment details, with the invoice number as reference:
{{ sender.ways_to_pay }}

{% if terms.days %}Terms of payment: {{ terms.days }} days after the date of invoice. {% else %}Terms of payment: each invoice by its due date as stated. {% endif %}Objections and proposals go to {{ sender.reply_to }} or {{ sender.phone }}; each is dealt with {{ sender.answers_within }}.

Yours sincerely,
{{ sender.person }}
{{ sender.company }}`,
};
