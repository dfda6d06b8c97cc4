import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** What was promised, in writing. */
export const promiseConfirmation: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Our agreement on payment, {{ customer.name }}',
      opening: `Hello,

Thank you for naming a date. As agreed, we have noted {{ promise.amount }} for {{ promise.date }}. Until that day you will not be reminded of the invoices this covers.

Should anything change, a short message beforehand is enough. If we have noted anything incorrectly, please let us know.`,
      closing: closing.en,
    },
    de: {
      subject: 'Unsere Zahlungsvereinbarung, {{ customer.name }}',
      opening: `Guten Tag,

vielen Dank für Ihre Zusage. Wie vereinbart haben wir {{ promise.amount }} für den {{ promise.date }} vorgemerkt. Bis dahin erinnern wir Sie nicht an die Rechnungen, die damit abgedeckt sind.

Sollte sich etwas ändern, genügt eine kurze Nachricht vor diesem Tag. Haben wir etwas falsch notiert, berichtigen Sie uns bitte.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Notre accord de paiement, {{ customer.name }}',
      opening: `Bonjour,

Merci de nous avoir indiqué une date. Comme convenu, nous avons noté {{ promise.amount }} pour le {{ promise.date }}. Jusqu’à cette date, vous ne recevrez pas de rappel pour les factures concernées.

Si quelque chose devait changer, un mot avant cette date suffit. Si nous avons mal noté, merci de nous corriger.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Nuestro acuerdo de pago, {{ customer.name }}',
      opening: `Buenos días:

Gracias por indicarnos una fecha. Según lo acordado, hemos anotado {{ promise.amount }} para el {{ promise.date }}. Hasta ese día no recibirá recordatorios de las facturas incluidas.

Si algo cambiara, basta un mensaje breve antes de la fecha. Si hemos anotado algo mal, le rogamos que nos corrija.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Onze betaalafspraak, {{ customer.name }}',
      opening: `Goedendag,

Dank u dat u ons een dag hebt genoemd. Zoals afgesproken hebben wij {{ promise.amount }} genoteerd voor {{ promise.date }}. Tot die dag krijgt u geen herinneringen voor de facturen die daaronder vallen.

Verandert er iets, dan is een kort bericht vóór die dag genoeg. Hebben wij iets verkeerd genoteerd, verbeter ons dan gerust.`,
      closing: closing.nl,
    },
  },
};
