import { oneOrMany, type Shorts } from './short.ts';

const what = oneOrMany('invoice {{ invoices.oldest_number }}', '{{ invoices.count }} invoices');
const verb = oneOrMany('is', 'are');
const from = '{{ sender.person }}, {{ sender.company }}, {{ sender.phone }}';

export const shorts: Shorts = {
  'pre-due': `Hello, a short note ahead of time: ${what} ({{ amount.asked }}) ${oneOrMany('falls due on {{ invoices.oldest_due }}', 'fall due soon, the first on {{ invoices.oldest_due }}')}. Is anything missing for the payment? ${from}`,
  'due-today': `Hello, ${what} ({{ amount.asked }}) ${oneOrMany('is due today', 'fall due, the first today')}. Has payment been arranged, or which day suits you? ${from}`,
  first: `Hello, ${what} ({{ amount.asked }}) ${verb} past the due date. Could you pay by {{ pay_by }}, or tell us which day suits you? If it is on its way, thank you. ${from}`,
  second: `Hello, we are still missing {{ amount.asked }} for ${what}. Which day can we count on, or what is holding it up? ${from}`,
  final: `Hello, {{ amount.asked }} for ${what} is still open after our reminders. Please pay or write to us by {{ pay_by }}; otherwise the account will be handed to our management. ${from}`,
  'broken-promise': `Hello, the payment planned for {{ promise.broken_date }} has not reached us. Did it go out, or is there a new day we can note? ${from}`,
  'promise-confirmation': `Thank you. Noted: {{ promise.amount }} on {{ promise.date }}. If the date moves, a short message beforehand is enough. ${from}`,
  'promise-reminder': `Hello, a short reminder: we expect {{ promise.amount }} on {{ promise.date }}. If the date has moved, please tell us the new one. ${from}`,
  'instalment-reminder': `Hello, the next instalment is {{ plan.next_amount }} on {{ plan.next_date }}. If that is difficult, please tell us beforehand. ${from}`,
  'missed-call': `Hello, I tried to reach you about ${what} ({{ amount.asked }}). When may I call again, or would you rather write? ${from}`,
};
