import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** A day before a promise falls due. */
export const promiseReminder: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Your upcoming payment, {{ customer.name }}',
      opening: `Hello,

Just a short reminder: as you told us, we expect {{ promise.amount }} from {{ customer.name }} on {{ promise.date }}.

If all is on course, there is no need to reply. If the date has moved, please tell us the new one.`,
      closing: closing.en,
    },
    de: {
      subject: 'Ihre angekündigte Zahlung, {{ customer.name }}',
      opening: `Guten Tag,

nur damit es nicht untergeht: Wie von Ihnen angekündigt, rechnen wir am {{ promise.date }} mit {{ promise.amount }} von {{ customer.name }}.

Läuft alles nach Plan, brauchen Sie nicht zu antworten. Hat sich der Termin verschoben, nennen Sie uns bitte den neuen.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Votre paiement annoncé, {{ customer.name }}',
      opening: `Bonjour,

Un simple rappel pour mémoire : comme vous nous l’avez annoncé, nous attendons {{ promise.amount }} de {{ customer.name }} le {{ promise.date }}.

Si tout suit son cours, inutile de répondre. Si la date a changé, indiquez-nous la nouvelle.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Su pago anunciado, {{ customer.name }}',
      opening: `Buenos días:

Solo para que no se olvide: tal como nos indicó, esperamos {{ promise.amount }} de {{ customer.name }} el {{ promise.date }}.

Si todo sigue según lo previsto, no hace falta que responda. Si la fecha ha cambiado, díganos la nueva.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Uw aangekondigde betaling, {{ customer.name }}',
      opening: `Goedendag,

Alleen om te voorkomen dat het erbij inschiet: zoals u liet weten, verwachten wij op {{ promise.date }} {{ promise.amount }} van {{ customer.name }}.

Loopt alles volgens plan, dan hoeft u niet te reageren. Is de dag verschoven, noem ons dan de nieuwe.`,
      closing: closing.nl,
    },
  },
};
