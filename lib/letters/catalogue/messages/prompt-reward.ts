import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** Better terms or a higher limit for who pays on time. */
export const promptReward: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Better terms for you, {{ customer.name }}',
      opening: `Hello,

{{ customer.name }} has been paying on time for a good while. We would like to give something back: from {{ 'first day of the new terms' | blank }} you have {{ 'new terms or limit' | blank }}.

There is nothing you need to do; it applies to every new invoice from that day. Thank you for working with us.`,
      closing: closing.en,
    },
    de: {
      subject: 'Bessere Konditionen für Sie, {{ customer.name }}',
      opening: `Guten Tag,

{{ customer.name }} zahlt seit Langem pünktlich. Das möchten wir erwidern: Ab dem {{ 'first day of the new terms' | blank }} gilt für Sie {{ 'new terms or limit' | blank }}.

Sie brauchen dafür nichts zu tun; es gilt für jede neue Rechnung ab diesem Tag. Danke für die gute Zusammenarbeit.`,
      closing: closing.de,
    },
    fr: {
      subject: 'De meilleures conditions pour vous, {{ customer.name }}',
      opening: `Bonjour,

{{ customer.name }} règle ses factures à l’heure depuis longtemps. Nous souhaitons vous en remercier : à partir du {{ 'first day of the new terms' | blank }}, vous bénéficiez de {{ 'new terms or limit' | blank }}.

Vous n’avez rien à faire ; cela vaut pour toute nouvelle facture à compter de ce jour. Merci pour cette bonne collaboration.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Mejores condiciones para usted, {{ customer.name }}',
      opening: `Buenos días:

{{ customer.name }} lleva mucho tiempo pagando puntualmente. Queremos corresponder: a partir del {{ 'first day of the new terms' | blank }} tendrá {{ 'new terms or limit' | blank }}.

No tiene que hacer nada; se aplica a toda factura nueva desde ese día. Gracias por la buena colaboración.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Betere voorwaarden voor u, {{ customer.name }}',
      opening: `Goedendag,

{{ customer.name }} betaalt al geruime tijd op tijd. Daar willen wij iets tegenover stellen: vanaf {{ 'first day of the new terms' | blank }} geldt voor u {{ 'new terms or limit' | blank }}.

U hoeft niets te doen; het geldt voor elke nieuwe factuur vanaf die dag. Dank u voor de prettige samenwerking.`,
      closing: closing.nl,
    },
  },
};
