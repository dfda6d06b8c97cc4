import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** Thanks to who pays on time. */
export const promptThanks: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Thank you, {{ customer.name }}',
      opening: `Hello,

This message asks for nothing. We have noticed that {{ customer.name }} pays on time, invoice after invoice, and that makes our work easier.

Thank you. If there is something we could make easier for you in return, I would like to hear it.`,
      closing: closing.en,
    },
    de: {
      subject: 'Danke, {{ customer.name }}',
      opening: `Guten Tag,

diese Nachricht bittet um nichts. Uns ist aufgefallen, dass {{ customer.name }} Rechnung für Rechnung pünktlich zahlt, und das erleichtert uns die Arbeit.

Dafür danken wir Ihnen. Gibt es etwas, das wir Ihnen unsererseits leichter machen könnten? Ich höre es gern.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Merci, {{ customer.name }}',
      opening: `Bonjour,

Ce message ne demande rien. Nous avons remarqué que {{ customer.name }} règle ses factures à l’heure, l’une après l’autre, et cela nous facilite le travail.

Merci. Si nous pouvons, à notre tour, vous simplifier quelque chose, dites-le-moi.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Gracias, {{ customer.name }}',
      opening: `Buenos días:

Este mensaje no pide nada. Hemos notado que {{ customer.name }} paga puntualmente, factura tras factura, y eso nos facilita el trabajo.

Gracias. Si hay algo que podamos hacerle más fácil a cambio, me gustaría saberlo.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Dank u, {{ customer.name }}',
      opening: `Goedendag,

Dit bericht vraagt niets. Het viel ons op dat {{ customer.name }} op tijd betaalt, factuur na factuur, en dat maakt ons werk makkelijker.

Dank u daarvoor. Is er iets wat wij u op onze beurt makkelijker kunnen maken, dan hoor ik het graag.`,
      closing: closing.nl,
    },
  },
};
