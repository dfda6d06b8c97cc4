import { oneOrMany, type Shorts } from './short.ts';

const what = oneOrMany('invoice {{ invoices.oldest_number }}', '{{ invoices.count }} invoices');
const from = '{{ sender.person }}, {{ sender.company }}, {{ sender.phone }}';

export const shorts: Shorts = {
  'pre-due': `Hello, just so it is on your radar: ${what} over {{ amount.asked }} falls due on {{ invoices.oldest_due }}. Anything missing for the payment? ${from}`,
  'due-today': `Hello, ${what} over {{ amount.asked }} is due today. Is the payment arranged, or which day suits you? ${from}`,
  first: `Hello, ${what} over {{ amount.asked }} is past the due date. Could you pay by {{ pay_by }} or name a day? If it is on its way, thank you. ${from}`,
  second: `Hello, we are still missing {{ amount.asked }} for ${what}. Which day can we count on, or what is holding it up? ${from}`,
  final: `Hello, {{ amount.asked }} for ${what} is still open after our reminders. Please pay or write to us by {{ pay_by }}; otherwise the account goes to our management. ${from}`,
  'broken-promise': `Hello, the payment planned for {{ promise.broken_date }} has not reached us. Did it go out, or is there a new day we can note? ${from}`,
  'promise-confirmation': `Thank you. Noted: {{ promise.amount }} on {{ promise.date }}. If the day moves, a short word before it is enough. ${from}`,
  'promise-reminder': `Hello, a note so it does not slip: we expect {{ promise.amount }} on {{ promise.date }}. If the day has moved, tell us the new one. ${from}`,
  'instalment-reminder': `Hello, the next instalment is {{ plan.next_amount }} on {{ plan.next_date }}. If it is difficult, tell us before that day. ${from}`,
  'missed-call': `Hello, I tried to reach you about ${what} over {{ amount.asked }}. When may I call again, or would you rather write? ${from}`,
};
