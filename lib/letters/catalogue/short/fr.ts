import { oneOrMany, type Shorts } from './short.ts';

const what = oneOrMany('la facture {{ invoices.oldest_number }}', '{{ invoices.count }} factures');
const from = '{{ sender.person }}, {{ sender.company }}, {{ sender.phone }}';

export const shorts: Shorts = {
  'pre-due': `Bonjour, pour mémoire : ${what} ({{ amount.asked }}) ${oneOrMany('arrive à échéance le {{ invoices.oldest_due }}', 'arrivent à échéance, la première le {{ invoices.oldest_due }}')}. Vous manque-t-il quelque chose pour le paiement ? ${from}`,
  'due-today': `Bonjour, ${what} ({{ amount.asked }}) ${oneOrMany('arrive à échéance aujourd’hui', 'arrivent à échéance, la première aujourd’hui')}. Le paiement est-il prévu, ou quelle date vous convient ? ${from}`,
  first: `Bonjour, ${what} ({{ amount.asked }}) ${oneOrMany('est échue', 'sont échues')}. Pouvez-vous régler d’ici le {{ pay_by }} ou nous indiquer une date ? Si le paiement est parti, merci. ${from}`,
  second: `Bonjour, nous attendons toujours le règlement de {{ amount.asked }} pour ${what}. Sur quelle date pouvons-nous compter, ou qu’est-ce qui bloque ? ${from}`,
  final: `Bonjour, {{ amount.asked }} ${oneOrMany('pour la facture {{ invoices.oldest_number }}', 'pour {{ invoices.count }} factures')} restent dus malgré nos relances. Merci de régler ou de nous écrire d’ici le {{ pay_by }} ; à défaut, le dossier sera transmis à notre direction. ${from}`,
  'broken-promise': `Bonjour, le paiement prévu le {{ promise.broken_date }} ne nous est pas parvenu. Est-il parti, ou pouvons-nous noter une nouvelle date ? ${from}`,
  'promise-confirmation': `Merci. C’est noté : {{ promise.amount }} le {{ promise.date }}. Si la date change, un mot au préalable suffit. ${from}`,
  'promise-reminder': `Bonjour, pour mémoire : nous attendons {{ promise.amount }} le {{ promise.date }}. Si la date a changé, indiquez-nous la nouvelle. ${from}`,
  'instalment-reminder': `Bonjour, le prochain versement est de {{ plan.next_amount }}, le {{ plan.next_date }}. En cas de difficulté, prévenez-nous avant cette date. ${from}`,
  'missed-call': `Bonjour, j’ai essayé de vous joindre au sujet de ${oneOrMany('la facture {{ invoices.oldest_number }}', 'nos {{ invoices.count }} factures')} ({{ amount.asked }}). Quand puis-je rappeler, ou préférez-vous écrire ? ${from}`,
};
