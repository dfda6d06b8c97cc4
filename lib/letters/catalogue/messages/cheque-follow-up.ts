import type { Message } from '../message.ts';
import { payable } from './closing.ts';

/** A cheque is said to be on its way. */
export const chequeFollowUp: Message = {
  table: true,
  texts: {
    en: {
      subject: 'Your cheque, {{ customer.name }}',
      opening: `Hello,

Thank you for telling us that a cheque is on its way. So far it has not arrived. To trace it we need three things: the day it was sent, its number, and the address it went to.

If it turns out to be lost, a bank transfer is the quickest replacement; please stop the cheque first.`,
      closing: payable.en,
    },
    de: {
      subject: 'Ihr Scheck, {{ customer.name }}',
      opening: `Guten Tag,

danke für die Nachricht, dass ein Scheck unterwegs ist. Bisher ist er nicht angekommen. Um ihn zu finden, brauchen wir drei Angaben: wann er abgeschickt wurde, seine Nummer und die Adresse, an die er ging.

Ist er verloren gegangen, ersetzt ihn eine Überweisung am schnellsten; bitte lassen Sie den Scheck vorher sperren.`,
      closing: payable.de,
    },
    fr: {
      subject: 'Votre chèque, {{ customer.name }}',
      opening: `Bonjour,

Merci de nous avoir indiqué qu’un chèque est en route. Il ne nous est pas encore parvenu. Pour le retrouver, trois éléments nous aideraient : la date d’envoi, son numéro et l’adresse à laquelle il a été expédié.

S’il s’avère perdu, un virement le remplace au plus vite ; pensez à faire opposition auparavant.`,
      closing: payable.fr,
    },
    es: {
      subject: 'Su cheque, {{ customer.name }}',
      opening: `Buenos días:

Gracias por avisarnos de que hay un cheque en camino. Por ahora no ha llegado. Para localizarlo necesitamos tres datos: el día en que se envió, su número y la dirección a la que fue.

Si resulta que se ha perdido, lo más rápido es sustituirlo por una transferencia; le rogamos que antes lo anule.`,
      closing: payable.es,
    },
    nl: {
      subject: 'Uw cheque, {{ customer.name }}',
      opening: `Goedendag,

Dank u voor uw bericht dat er een cheque onderweg is. Tot nu toe is die niet aangekomen. Om hem terug te vinden, hebben wij drie dingen nodig: de dag van verzending, het nummer en het adres waar hij naartoe ging.

Blijkt hij zoek, dan is een overboeking de snelste vervanging; laat de cheque eerst blokkeren.`,
      closing: payable.nl,
    },
  },
};
