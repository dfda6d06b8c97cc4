import type { Message } from '../message.ts';
import { payable } from './closing.ts';

/** Deliveries stop until something is paid. */
export const creditHold: Message = {
  table: true,
  texts: {
    en: {
      subject: 'Deliveries on hold, {{ customer.name }}',
      opening: `Dear accounts team,

As of {{ 'day the hold begins' | blank }}, new orders for {{ customer.name }} are on hold, because payment of the {{ invoices.count | plural: 'invoice', 'invoices' }} below is overdue. Orders already confirmed: {{ 'what happens to confirmed orders' | blank }}.

The hold ends on the working day after {{ amount.asked }} has arrived, or earlier if we agree on a plan. Call me, and we will see what is possible today.`,
      closing: payable.en,
    },
    de: {
      subject: 'Lieferstopp, {{ customer.name }}',
      opening: `Guten Tag,

ab dem {{ 'day the hold begins' | blank }} nehmen wir für {{ customer.name }} keine neuen Bestellungen auf Rechnung an, weil die Zahlung der unten aufgeführten {{ invoices.count | plural: 'Rechnung', 'Rechnungen' }} überfällig ist. Bereits bestätigte Bestellungen: {{ 'what happens to confirmed orders' | blank }}.

Der Lieferstopp endet am Arbeitstag nach Eingang von {{ amount.asked }}, oder früher, wenn wir uns auf einen Plan einigen. Rufen Sie mich gern an, dann klären wir, was heute schon möglich ist.`,
      closing: payable.de,
    },
    fr: {
      subject: 'Livraisons suspendues, {{ customer.name }}',
      opening: `Madame, Monsieur,

À compter du {{ 'day the hold begins' | blank }}, les nouvelles commandes de {{ customer.name }} sont suspendues, le paiement {{ invoices.count | plural: 'de la facture', 'des factures' }} ci-dessous ayant dépassé l’échéance. Pour les commandes déjà confirmées : {{ 'what happens to confirmed orders' | blank }}.

La suspension prend fin le jour ouvré suivant la réception de {{ amount.asked }}, ou plus tôt si nous convenons d’un échéancier. Appelez-moi, et nous verrons ce qui est possible dès aujourd’hui.`,
      closing: payable.fr,
    },
    es: {
      subject: 'Suministros en suspenso, {{ customer.name }}',
      opening: `Estimado cliente:

Desde el {{ 'day the hold begins' | blank }}, los nuevos pedidos de {{ customer.name }} quedan en suspenso, porque el pago de {{ invoices.count | plural: 'la factura que se detalla', 'las facturas que se detallan' }} a continuación ha superado el vencimiento. Pedidos ya confirmados: {{ 'what happens to confirmed orders' | blank }}.

La suspensión termina el día hábil siguiente a la recepción de {{ amount.asked }}, o antes si acordamos un plan. Llámeme y veremos qué es posible hoy mismo.`,
      closing: payable.es,
    },
    nl: {
      subject: 'Leveringen opgeschort, {{ customer.name }}',
      opening: `Geachte heer, mevrouw,

Met ingang van {{ 'day the hold begins' | blank }} zijn nieuwe bestellingen van {{ customer.name }} opgeschort, omdat de betaling van de onderstaande {{ invoices.count | plural: 'factuur', 'facturen' }} over de vervaldatum heen is. Reeds bevestigde bestellingen: {{ 'what happens to confirmed orders' | blank }}.

De opschorting eindigt op de werkdag na ontvangst van {{ amount.asked }}, of eerder als wij een regeling treffen. Belt u mij, dan kijken wij wat er vandaag mogelijk is.`,
      closing: payable.nl,
    },
  },
};
