import type { Message } from '../message.ts';
import { payable } from './closing.ts';

/** All that is open, as a list. */
export const statement: Message = {
  table: true,
  texts: {
    en: {
      subject: 'Statement of account, {{ customer.name }}',
      opening: `Hello,

This is what is open on the account of {{ customer.name }} today, {{ today }}: overdue items first, then those not yet due. Credits are deducted.

Please compare it with your books. If a line is missing or unknown to you, tell us which, and we will find out why.`,
      closing: payable.en,
    },
    de: {
      subject: 'Aufstellung offener Posten, {{ customer.name }}',
      opening: `Guten Tag,

unten finden Sie, was auf dem Kundenkonto von {{ customer.name }} heute, am {{ today }}, offen ist: zuerst das Überfällige, dann das noch nicht Fällige. Gutschriften sind abgezogen.

Bitte vergleichen Sie die Aufstellung mit Ihren Büchern. Fehlt eine Zeile oder ist Ihnen eine unbekannt, nennen Sie sie uns; wir klären, warum.`,
      closing: payable.de,
    },
    fr: {
      subject: 'Relevé de compte, {{ customer.name }}',
      opening: `Bonjour,

Vous trouverez ci-dessous ce qui reste dû à ce jour, {{ today }}, sur le compte de {{ customer.name }} : d’abord les montants échus, puis ceux qui ne le sont pas encore. Les avoirs sont déduits.

Merci de comparer ce relevé avec votre comptabilité. Si une ligne manque ou vous est inconnue, indiquez-la-nous et nous chercherons pourquoi.`,
      closing: payable.fr,
    },
    es: {
      subject: 'Estado de cuenta, {{ customer.name }}',
      opening: `Buenos días:

A continuación figura lo que está pendiente hoy, {{ today }}, en la cuenta de {{ customer.name }}: primero lo vencido, después lo que aún no vence. Los abonos están descontados.

Le rogamos que lo compare con su contabilidad. Si falta alguna línea o no reconoce alguna, indíquenosla y averiguaremos el motivo.`,
      closing: payable.es,
    },
    nl: {
      subject: 'Rekeningoverzicht, {{ customer.name }}',
      opening: `Goedendag,

Hieronder staat wat er vandaag, {{ today }}, openstaat bij {{ customer.name }}: eerst wat vervallen is, dan wat nog niet vervallen is. Creditnota’s zijn in mindering gebracht.

Wilt u het overzicht met uw administratie vergelijken? Ontbreekt er een regel of herkent u er een niet, laat dan weten welke en wij zoeken het uit.`,
      closing: payable.nl,
    },
  },
};
