import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** Deliveries go on. */
export const creditHoldLifted: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Deliveries resume, {{ customer.name }}',
      opening: `Hello,

Thank you for your payment. The hold on orders for {{ customer.name }} is lifted as of today, {{ today }}; orders that were waiting go out in the order in which they came in.

If one of them is urgent, tell me which, and I will ask for it to go first.`,
      closing: closing.en,
    },
    de: {
      subject: 'Lieferungen laufen wieder, {{ customer.name }}',
      opening: `Guten Tag,

vielen Dank für Ihre Zahlung. Der Lieferstopp für {{ customer.name }} ist mit dem heutigen Tag, dem {{ today }}, aufgehoben; wartende Bestellungen gehen in der Reihenfolge ihres Eingangs hinaus.

Ist eine davon dringend, nennen Sie sie mir. Ich bitte darum, dass sie vorgezogen wird.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Reprise des livraisons, {{ customer.name }}',
      opening: `Bonjour,

Merci pour votre paiement. La suspension des commandes de {{ customer.name }} est levée à compter de ce jour, {{ today }} ; les commandes en attente partiront dans leur ordre d’arrivée.

Si l’une d’elles est urgente, dites-moi laquelle et je demanderai qu’elle parte en premier.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Se reanudan los suministros, {{ customer.name }}',
      opening: `Buenos días:

Gracias por su pago. La suspensión de los pedidos de {{ customer.name }} queda levantada hoy, {{ today }}; los pedidos en espera saldrán por orden de llegada.

Si alguno es urgente, dígame cuál y pediré que salga primero.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Leveringen hervat, {{ customer.name }}',
      opening: `Goedendag,

Dank u voor uw betaling. De opschorting van bestellingen van {{ customer.name }} is per vandaag, {{ today }}, opgeheven; wachtende bestellingen gaan de deur uit in volgorde van binnenkomst.

Heeft een ervan haast, laat mij dan weten welke; ik vraag om voorrang.`,
      closing: closing.nl,
    },
  },
};
