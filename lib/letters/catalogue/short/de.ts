import { oneOrMany, type Shorts } from './short.ts';

const what = oneOrMany('Rechnung {{ invoices.oldest_number }}', '{{ invoices.count }} Rechnungen');
const verb = oneOrMany('ist', 'sind');
const from = '{{ sender.person }}, {{ sender.company }}, {{ sender.phone }}';

export const shorts: Shorts = {
  'pre-due': `Guten Tag, zur Erinnerung: ${what} über {{ amount.asked }} ${oneOrMany('wird am {{ invoices.oldest_due }} fällig', 'werden fällig, die erste am {{ invoices.oldest_due }}')}. Fehlt Ihnen noch etwas für die Zahlung? ${from}`,
  'due-today': `Guten Tag, ${what} über {{ amount.asked }} ${oneOrMany('ist heute fällig', 'werden fällig, die erste heute')}. Ist die Zahlung veranlasst, oder welcher Tag passt Ihnen? ${from}`,
  first: `Guten Tag, ${what} über {{ amount.asked }} ${verb} überfällig. Können Sie bis zum {{ pay_by }} zahlen oder einen Tag nennen? Ist das Geld unterwegs, danken wir Ihnen. ${from}`,
  second: `Guten Tag, für ${what} fehlen uns noch {{ amount.asked }}. Mit welchem Tag dürfen wir rechnen, oder woran liegt es? ${from}`,
  final: `Guten Tag, {{ amount.asked }} für ${what} sind trotz unserer Erinnerungen noch offen. Bitte zahlen oder schreiben Sie uns bis zum {{ pay_by }}; andernfalls geht der Vorgang an unsere Geschäftsleitung. ${from}`,
  'broken-promise': `Guten Tag, die für den {{ promise.broken_date }} angekündigte Zahlung ist nicht eingegangen. Ist sie unterwegs, oder dürfen wir einen neuen Tag notieren? ${from}`,
  'promise-confirmation': `Vielen Dank. Notiert: {{ promise.amount }} am {{ promise.date }}. Verschiebt sich der Tag, genügt vorher eine kurze Nachricht. ${from}`,
  'promise-reminder': `Guten Tag, damit es nicht untergeht: Wir rechnen am {{ promise.date }} mit {{ promise.amount }}. Hat sich der Tag verschoben, nennen Sie uns bitte den neuen. ${from}`,
  'instalment-reminder': `Guten Tag, die nächste Rate beträgt {{ plan.next_amount }} und ist am {{ plan.next_date }} fällig. Wird es eng, sagen Sie uns vorher Bescheid. ${from}`,
  'missed-call': `Guten Tag, ich habe versucht, Sie wegen ${what} über {{ amount.asked }} zu erreichen. Wann darf ich noch einmal anrufen, oder schreiben Sie lieber? ${from}`,
};
