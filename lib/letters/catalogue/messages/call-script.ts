import type { Message } from '../message.ts';

/** What to say on the telephone. Opening and close are spoken; the table between them is for the caller's eyes. */
export const callScript: Message = {
  table: true,
  texts: {
    en: {
      subject:
        'Call to {{ customer.name }}: {{ invoices.count }} {{ invoices.count | plural: "invoice", "invoices" }}, {{ amount.asked }}',
      opening: `Hello, this is {{ sender.person }} from {{ sender.company }}. May I speak to whoever looks after our invoices?

I am calling about {% if invoices.count == 1 %}invoice {{ invoices.oldest_number }} for {{ amount.asked }}, which was due on {{ invoices.oldest_due }}{% else %}{{ invoices.count }} invoices that are past their due dates, {{ amount.asked }} in all. The oldest is {{ invoices.oldest_number }}, which was due on {{ invoices.oldest_due }}{% endif %}. {{ invoices.count | plural: 'Has it', 'Have they' }} reached you, and is everything in order with {{ invoices.count | plural: 'it', 'them' }}?`,
      closing: `If all is in order: “Which day will the payment leave, and for which amount?”

If something is wrong: “What should it say? I will look into it and answer {{ sender.answers_within }}.”

If it cannot go out now: “Which date can you keep? I will note it and confirm it in writing.”

At the end: say the day, the amount and the name once more, leave your number {{ sender.phone }}, and thank them.`,
    },
    de: {
      subject:
        'Anruf bei {{ customer.name }}: {{ invoices.count }} {{ invoices.count | plural: "Rechnung", "Rechnungen" }}, {{ amount.asked }}',
      opening: `Guten Tag, hier spricht {{ sender.person }} von {{ sender.company }}. Könnten Sie mich bitte mit der Person verbinden, die unsere Rechnungen bearbeitet?

Es geht um {% if invoices.count == 1 %}die Rechnung {{ invoices.oldest_number }} über {{ amount.asked }}, die am {{ invoices.oldest_due }} fällig war{% else %}{{ invoices.count }} überfällige Rechnungen über insgesamt {{ amount.asked }}. Die älteste ist {{ invoices.oldest_number }}, fällig war sie am {{ invoices.oldest_due }}{% endif %}. {{ invoices.count | plural: 'Liegt sie', 'Liegen sie' }} Ihnen vor, und ist damit alles in Ordnung?`,
      closing: `Wenn alles stimmt: „An welchem Tag geht die Zahlung hinaus, und über welchen Betrag?“

Wenn etwas nicht stimmt: „Was müsste dort stehen? Ich kläre das und melde mich {{ sender.answers_within }}.“

Wenn es jetzt nicht geht: „Welchen Tag können Sie einhalten? Ich notiere ihn und bestätige ihn schriftlich.“

Zum Schluss: Tag, Betrag und Namen noch einmal nennen, die eigene Nummer {{ sender.phone }} hinterlassen und sich bedanken.`,
    },
    fr: {
      subject:
        'Appel à {{ customer.name }} : {{ invoices.count }} {{ invoices.count | plural: "facture", "factures" }}, {{ amount.asked }}',
      opening: `Bonjour, {{ sender.person }}, de la société {{ sender.company }}. Pourrais-je parler à la personne qui s’occupe de nos factures ?

J’appelle au sujet {% if invoices.count == 1 %}de la facture {{ invoices.oldest_number }} de {{ amount.asked }}, échue le {{ invoices.oldest_due }}{% else %}de {{ invoices.count }} factures échues, pour {{ amount.asked }} au total. La plus ancienne est la {{ invoices.oldest_number }}, échue le {{ invoices.oldest_due }}{% endif %}. {{ invoices.count | plural: 'L’avez-vous bien reçue', 'Les avez-vous bien reçues' }}, et tout est-il en ordre ?`,
      closing: `Si tout est en ordre : « Quel jour le paiement partira-t-il, et pour quel montant ? »

Si quelque chose ne va pas : « Que devrait-il y figurer ? Je me renseigne et je vous réponds {{ sender.answers_within }}. »

Si ce n’est pas possible maintenant : « Quelle date pouvez-vous tenir ? Je la note et je vous la confirme par écrit. »

Pour finir : répéter le jour, le montant et le nom, laisser son numéro {{ sender.phone }}, et remercier.`,
    },
    es: {
      subject:
        'Llamada a {{ customer.name }}: {{ invoices.count }} {{ invoices.count | plural: "factura", "facturas" }}, {{ amount.asked }}',
      opening: `Buenos días, soy {{ sender.person }}, de {{ sender.company }}. ¿Podría hablar con la persona que lleva nuestras facturas?

Llamo por {% if invoices.count == 1 %}la factura {{ invoices.oldest_number }} de {{ amount.asked }}, que vencía el {{ invoices.oldest_due }}{% else %}{{ invoices.count }} facturas vencidas, {{ amount.asked }} en total. La más antigua es la {{ invoices.oldest_number }}, que vencía el {{ invoices.oldest_due }}{% endif %}. ¿{{ invoices.count | plural: 'La ha recibido', 'Las ha recibido' }}, y está todo correcto?`,
      closing: `Si todo está bien: «¿Qué día saldrá el pago y por qué importe?»

Si algo no es correcto: «¿Qué debería poner? Lo compruebo y le respondo {{ sender.answers_within }}.»

Si ahora no es posible: «¿Qué fecha puede cumplir? La anoto y se la confirmo por escrito.»

Al final: repetir el día, el importe y el nombre, dejar el número {{ sender.phone }} y dar las gracias.`,
    },
    nl: {
      subject:
        'Telefoongesprek met {{ customer.name }}: {{ invoices.count }} {{ invoices.count | plural: "factuur", "facturen" }}, {{ amount.asked }}',
      opening: `Goedendag, u spreekt met {{ sender.person }} van {{ sender.company }}. Mag ik degene spreken die onze facturen behandelt?

Ik bel over {% if invoices.count == 1 %}factuur {{ invoices.oldest_number }} van {{ amount.asked }}, met vervaldatum {{ invoices.oldest_due }}{% else %}{{ invoices.count }} facturen waarvan de betaaltermijn is verstreken, samen {{ amount.asked }}. De oudste is {{ invoices.oldest_number }}, met vervaldatum {{ invoices.oldest_due }}{% endif %}. {{ invoices.count | plural: 'Hebt u die', 'Hebt u die allemaal' }} ontvangen, en is alles in orde?`,
      closing: `Als alles in orde is: ‘Op welke dag gaat de betaling de deur uit, en voor welk bedrag?’

Als er iets niet klopt: ‘Wat zou er moeten staan? Ik zoek het uit en u hoort {{ sender.answers_within }} van mij.’

Als het nu niet kan: ‘Welke datum kunt u nakomen? Ik noteer die en bevestig hem schriftelijk.’

Tot slot: dag, bedrag en naam herhalen, het eigen nummer {{ sender.phone }} achterlaten en bedanken.`,
    },
  },
};
