import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** Terms and credit standing. */
export const ourTerms: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Our terms and your credit standing, {{ customer.name }}',
      opening: `Hello,

So that both sides know where they stand: {{ customer.name }} has payment terms of {{ 'payment terms' | blank }} with us and a credit limit of {{ customer.credit_limit }}. Paying within the terms keeps both in place, and it is what we look at when we review them, next on {{ 'day of the review' | blank }}.

If you expect larger orders, tell us early; we can bring the review forward.`,
      closing: closing.en,
    },
    de: {
      subject: 'Unsere Konditionen und Ihr Kreditrahmen, {{ customer.name }}',
      opening: `Guten Tag,

damit beide Seiten wissen, woran sie sind: {{ customer.name }} hat bei uns {{ 'payment terms' | blank }} Zahlungsziel und einen Kreditrahmen von {{ customer.credit_limit }}. Wer fristgerecht zahlt, behält beides; danach richten wir uns auch bei der nächsten Prüfung am {{ 'day of the review' | blank }}.

Erwarten Sie größere Bestellungen, sagen Sie es uns früh. Eine Prüfung ist auch vorher möglich.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Nos conditions et votre encours, {{ customer.name }}',
      opening: `Bonjour,

Pour que chacun sache où il en est : {{ customer.name }} bénéficie chez nous d’un délai de {{ 'payment terms' | blank }} et d’un encours autorisé de {{ customer.credit_limit }}. Le respect des échéances maintient l’un et l’autre ; c’est ce que nous regarderons lors du prochain examen, le {{ 'day of the review' | blank }}.

Si vous prévoyez des commandes plus importantes, dites-le-nous tôt : un examen anticipé est possible.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Nuestras condiciones y su línea de crédito, {{ customer.name }}',
      opening: `Buenos días:

Para que ambas partes sepan a qué atenerse: {{ customer.name }} tiene con nosotros un plazo de {{ 'payment terms' | blank }} y un límite de crédito de {{ customer.credit_limit }}. Pagar dentro del plazo mantiene ambos, y es lo que miraremos en la próxima revisión, el {{ 'day of the review' | blank }}.

Si prevé pedidos mayores, díganoslo con tiempo; es posible revisarlo antes.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Onze voorwaarden en uw kredietlimiet, {{ customer.name }}',
      opening: `Goedendag,

Zodat beide kanten weten waar zij aan toe zijn: {{ customer.name }} heeft bij ons een betalingstermijn van {{ 'payment terms' | blank }} en een kredietlimiet van {{ customer.credit_limit }}. Wie op tijd betaalt, houdt beide; daar kijken wij ook naar bij de volgende beoordeling, op {{ 'day of the review' | blank }}.

Verwacht u grotere bestellingen, laat het dan tijdig weten; eerder beoordelen kan.`,
      closing: closing.nl,
    },
  },
};
