import type { Message } from '../message.ts';
import { payable } from './closing.ts';

/** The claim goes to an agency or a lawyer: a fact, with the way back. */
export const agency: Message = {
  table: true,
  texts: {
    en: {
      subject: 'Handover of your account: {{ amount.asked }}',
      opening: `Dear accounts team,

We have not been able to agree on payment of the {{ invoices.count | plural: 'invoice', 'invoices' }} below with {{ customer.name }}. On {{ 'day of handover' | blank }} we will therefore place the claim with {{ 'name of the agency or lawyer' | blank }}, who will then be in charge of it. From that day on, all correspondence goes through them.

Until then you can pay us directly, tell us in writing which item you contest, or propose a plan. Any of these three stops the handover.`,
      closing: payable.en,
    },
    de: {
      subject: 'Übergabe der Forderung: {{ amount.asked }}',
      opening: `Sehr geehrte Damen und Herren,

über die Zahlung der unten aufgeführten {{ invoices.count | plural: 'Rechnung', 'Rechnungen' }} haben wir mit {{ customer.name }} bisher keine Einigung erzielt. Wir übergeben die Forderung deshalb am {{ 'day of handover' | blank }} an {{ 'name of the agency or lawyer' | blank }}. Ab diesem Tag läuft der gesamte Schriftwechsel über diese Stelle.

Bis dahin können Sie direkt an uns zahlen, uns schriftlich mitteilen, welchen Posten Sie bestreiten, oder einen Zahlungsplan vorschlagen. Jeder dieser drei Wege hält die Übergabe auf.`,
      closing: payable.de,
    },
    fr: {
      subject: 'Transmission de votre dossier : {{ amount.asked }}',
      opening: `Madame, Monsieur,

Nous ne sommes pas parvenus à un accord avec {{ customer.name }} sur le paiement {{ invoices.count | plural: 'de la facture', 'des factures' }} ci-dessous. Le {{ 'day of handover' | blank }}, nous confierons donc ce dossier à {{ 'name of the agency or lawyer' | blank }}, qui en aura désormais la charge et par qui passera toute la correspondance.

D’ici là, vous pouvez nous régler directement, nous indiquer par écrit la facture que vous contestez, ou proposer un échéancier. L’une de ces trois démarches suffit à suspendre cette transmission.`,
      closing: payable.fr,
    },
    es: {
      subject: 'Traspaso del expediente: {{ amount.asked }}',
      opening: `Estimado cliente:

No hemos llegado a un acuerdo con {{ customer.name }} sobre el pago de {{ invoices.count | plural: 'la factura que se detalla', 'las facturas que se detallan' }} a continuación. Por ello, el {{ 'day of handover' | blank }} encargaremos su cobro a {{ 'name of the agency or lawyer' | blank }}, por quien pasará desde ese día toda la correspondencia.

Hasta entonces puede pagarnos directamente, indicarnos por escrito qué factura impugna o proponer un plan de pagos. Cualquiera de las tres cosas detiene el traspaso.`,
      closing: payable.es,
    },
    nl: {
      subject: 'Overdracht van uw dossier: {{ amount.asked }}',
      opening: `Geachte heer, mevrouw,

Over de betaling van de onderstaande {{ invoices.count | plural: 'factuur', 'facturen' }} hebben wij met {{ customer.name }} geen overeenstemming bereikt. Op {{ 'day of handover' | blank }} dragen wij het dossier daarom over aan {{ 'name of the agency or lawyer' | blank }}. Vanaf die dag verloopt alle correspondentie via die partij.

Tot die tijd kunt u rechtstreeks aan ons betalen, schriftelijk aangeven welke post u betwist, of een regeling voorstellen. Elk van deze drie stopt de overdracht.`,
      closing: payable.nl,
    },
  },
};
