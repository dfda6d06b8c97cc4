import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** One question, at most once a quarter. */
export const satisfaction: Message = {
  table: false,
  texts: {
    en: {
      subject: 'One question, {{ customer.name }}',
      opening: `Hello,

One question, ten seconds: how easy is it to deal with our invoices, from 1 (hard) to 5 (easy)?

Reply with the number. If you add a sentence on what we should change, it will reach the person who can change it.`,
      closing: closing.en,
    },
    de: {
      subject: 'Eine Frage, {{ customer.name }}',
      opening: `Guten Tag,

eine Frage, in zehn Sekunden beantwortet: Wie einfach ist der Umgang mit unseren Rechnungen, von 1 (schwierig) bis 5 (einfach)?

Antworten Sie mit der Zahl. Ein Satz dazu, was wir ändern sollten, erreicht die Person, die es ändern kann.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Une question, {{ customer.name }}',
      opening: `Bonjour,

Une seule question, dix secondes : est-il facile de traiter nos factures, de 1 (difficile) à 5 (facile) ?

Répondez simplement par le chiffre. Une phrase sur ce que nous devrions changer parviendra à la personne qui peut le faire.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Una pregunta, {{ customer.name }}',
      opening: `Buenos días:

Una sola pregunta, diez segundos: ¿en qué medida le resulta fácil gestionar nuestras facturas, de 1 (difícil) a 5 (fácil)?

Responda con el número. Si añade una frase sobre lo que deberíamos cambiar, llegará a la persona que puede cambiarlo.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Eén vraag, {{ customer.name }}',
      opening: `Goedendag,

Eén vraag, in tien seconden beantwoord: hoe makkelijk zijn onze facturen voor u te verwerken, van 1 (lastig) tot 5 (makkelijk)?

Antwoord met het cijfer. Een zin over wat wij moeten veranderen, komt terecht bij degene die het kan veranderen.`,
      closing: closing.nl,
    },
  },
};
