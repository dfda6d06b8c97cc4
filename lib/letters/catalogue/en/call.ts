import type { TemplateSource } from '../../template.ts';

/** What to say on the telephone. Opening and close are spoken; the table between them is for the caller's eyes. */
export const call: TemplateSource = {
  subject:
    'Call to {{ customer.name }}: {{ invoices.count }} {{ invoices.count | plural: "invoice", "invoices" }}, {{ amount.asked }}',
  opening: `Hello, this is {{ sender.person }} from {{ sender.company }}. May I speak to whoever looks after our invoices?

I am calling about {% if invoices.count == 1 %}invoice {{ invoices.oldest_number }} for {{ amount.asked }}, which was due on {{ invoices.oldest_due }}{% else %}{{ invoices.count }} invoices that are past their due dates, {{ amount.asked }} in all. The oldest is {{ invoices.oldest_number }}, which was due on {{ invoices.oldest_due }}{% endif %}. {{ invoices.count | plural: 'Has it', 'Have they' }} reached you, and is everything in order with {{ invoices.count | plural: 'it', 'them' }}?`,
  closing: `If all is in order: “Which day will the payment leave, and for which amount?”

If something is wrong: “What should it say? I will look into it and answer {{ sender.answers_within }}.”

If it cannot go out now: “Which date can you keep? I will note it and confirm it in writing.”

At the end: say the day, the amount and the name once more, leave your number {{ sender.phone }}, and thank them.`,
};
