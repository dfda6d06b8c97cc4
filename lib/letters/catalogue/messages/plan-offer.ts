import type { Message } from '../message.ts';
import { payable } from './closing.ts';

/** Payment in instalments is offered. */
export const planOffer: Message = {
  table: true,
  texts: {
    en: {
      subject: 'Proposal: payment in instalments, {{ customer.name }}',
      opening: `Hello,

We understand that paying the whole sum in one go is difficult. Our proposal for the {{ invoices.count | plural: 'invoice', 'invoices' }} below, in instalments:
{{ plan.schedule }}

If you agree, a reply of one line is enough, and we will hold our reminders for as long as the plan is kept. If another schedule suits you better, please suggest one.`,
      closing: payable.en,
    },
    de: {
      subject: 'Vorschlag: Zahlung in Raten, {{ customer.name }}',
      opening: `Guten Tag,

wir verstehen, dass die ganze Summe auf einmal schwierig ist. Unser Vorschlag für {{ invoices.count | plural: 'die unten aufgeführte Rechnung', 'die unten aufgeführten Rechnungen' }}, in Raten:
{{ plan.schedule }}

Sind Sie einverstanden, genügt eine Zeile als Antwort; unsere Mahnungen ruhen, solange der Plan eingehalten wird. Passt Ihnen ein anderer Rhythmus besser, machen Sie einen Vorschlag.`,
      closing: payable.de,
    },
    fr: {
      subject: 'Proposition d’échéancier, {{ customer.name }}',
      opening: `Bonjour,

Nous comprenons que la somme entière soit difficile à régler en une fois. Voici notre proposition pour {{ invoices.count | plural: 'la facture', 'les factures' }} ci-dessous, en plusieurs versements :
{{ plan.schedule }}

Si vous êtes d’accord, une ligne en réponse suffit, et nos relances cessent tant que l’échéancier est respecté. Si un autre rythme vous convient mieux, faites-nous une proposition.`,
      closing: payable.fr,
    },
    es: {
      subject: 'Propuesta de pago a plazos, {{ customer.name }}',
      opening: `Buenos días:

Entendemos que pagar todo de una vez es difícil. Nuestra propuesta para {{ invoices.count | plural: 'la factura que se detalla', 'las facturas que se detallan' }} a continuación, a plazos:
{{ plan.schedule }}

Si está de acuerdo, basta una línea de respuesta, y nuestros avisos quedan en suspenso mientras se cumpla el plan. Si prefiere otro ritmo, háganos una propuesta.`,
      closing: payable.es,
    },
    nl: {
      subject: 'Voorstel: betaling in termijnen, {{ customer.name }}',
      opening: `Goedendag,

Wij begrijpen dat het hele bedrag ineens lastig is. Ons voorstel voor de onderstaande {{ invoices.count | plural: 'factuur', 'facturen' }}, in termijnen:
{{ plan.schedule }}

Bent u akkoord, dan is één regel als antwoord genoeg; onze herinneringen rusten zolang de regeling wordt nagekomen. Komt een ander ritme u beter uit, doe dan een voorstel.`,
      closing: payable.nl,
    },
  },
};
