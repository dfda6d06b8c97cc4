import { oneOrMany, type Shorts } from './short.ts';

const what = oneOrMany('factuur {{ invoices.oldest_number }}', '{{ invoices.count }} facturen');
const from = '{{ sender.person }}, {{ sender.company }}, {{ sender.phone }}';

export const shorts: Shorts = {
  'pre-due': `Goedendag, ter herinnering: de betaaltermijn van ${what} ({{ amount.asked }}) verstrijkt ${oneOrMany('op {{ invoices.oldest_due }}', 'binnenkort, die van de eerste op {{ invoices.oldest_due }}')}. Ontbreekt er nog iets voor de betaling? ${from}`,
  'due-today': `Goedendag, de betaaltermijn van ${what} ({{ amount.asked }}) verstrijkt ${oneOrMany('vandaag', 'binnenkort, die van de eerste vandaag')}. Staat de betaling klaar, of welke dag komt u uit? ${from}`,
  first: `Goedendag, de betaaltermijn van ${what} ({{ amount.asked }}) is verstreken. Kunt u uiterlijk {{ pay_by }} betalen of een dag noemen? Is de betaling onderweg, dan danken wij u. ${from}`,
  second: `Goedendag, van ${what} staat nog {{ amount.asked }} open. Op welke dag kunnen wij rekenen, of waar loopt het vast? ${from}`,
  final: `Goedendag, {{ amount.asked }} voor ${what} staat na onze herinneringen nog open. Wilt u uiterlijk {{ pay_by }} betalen of ons schrijven? Anders gaat het dossier naar onze directie. ${from}`,
  'broken-promise': `Goedendag, de betaling die voor {{ promise.broken_date }} was afgesproken, is niet binnen. Is ze onderweg, of mogen wij een nieuwe dag noteren? ${from}`,
  'promise-confirmation': `Dank u. Genoteerd: {{ promise.amount }} op {{ promise.date }}. Verschuift de dag, dan is een kort bericht vooraf genoeg. ${from}`,
  'promise-reminder': `Goedendag, om te voorkomen dat het erbij inschiet: wij verwachten {{ promise.amount }} op {{ promise.date }}. Is de dag verschoven, noem ons dan de nieuwe. ${from}`,
  'instalment-reminder': `Goedendag, de volgende termijn is {{ plan.next_amount }} op {{ plan.next_date }}. Wordt het lastig, laat het ons dan vóór die dag weten. ${from}`,
  'missed-call': `Goedendag, ik probeerde u te bereiken over ${what} ({{ amount.asked }}). Wanneer kan ik terugbellen, of schrijft u liever? ${from}`,
};
