import type { Message } from '../message.ts';
import { payable } from './closing.ts';

/** Nobody answered. */
export const missedCall: Message = {
  table: true,
  texts: {
    en: {
      subject: 'I tried to reach you, {{ customer.name }}',
      opening: `Hello,

I tried to reach you by telephone today about the {{ invoices.count | plural: 'invoice', 'invoices' }} below and did not get through. There is no need to call back: a line saying when payment is planned, or what is missing for it, is just as good.

If you would rather talk, tell me a time that suits you and I will call then.`,
      closing: payable.en,
    },
    de: {
      subject: 'Ich habe versucht, Sie zu erreichen, {{ customer.name }}',
      opening: `Guten Tag,

heute habe ich wegen der unten aufgeführten {{ invoices.count | plural: 'Rechnung', 'Rechnungen' }} angerufen und niemanden erreicht. Sie brauchen nicht zurückzurufen: Eine Zeile, wann die Zahlung geplant ist oder was dafür noch fehlt, hilft ebenso.

Möchten Sie lieber sprechen, nennen Sie mir eine Zeit, die Ihnen passt. Dann rufe ich an.`,
      closing: payable.de,
    },
    fr: {
      subject: 'J’ai essayé de vous joindre, {{ customer.name }}',
      opening: `Bonjour,

J’ai essayé de vous joindre aujourd’hui par téléphone au sujet {{ invoices.count | plural: 'de la facture', 'des factures' }} ci-dessous, sans succès. Inutile de me rappeler : une ligne m’indiquant la date prévue du paiement, ou ce qui manque encore, fera aussi bien l’affaire.

Si vous préférez en parler, donnez-moi un moment qui vous convienne et je vous appellerai.`,
      closing: payable.fr,
    },
    es: {
      subject: 'He intentado localizarle, {{ customer.name }}',
      opening: `Buenos días:

Hoy he intentado localizarle por teléfono por {{ invoices.count | plural: 'la factura que se detalla', 'las facturas que se detallan' }} a continuación, sin éxito. No hace falta que llame: una línea que diga cuándo está previsto el pago, o qué falta para ello, sirve igual.

Si prefiere hablarlo, dígame una hora que le venga bien y le llamaré.`,
      closing: payable.es,
    },
    nl: {
      subject: 'Ik heb geprobeerd u te bereiken, {{ customer.name }}',
      opening: `Goedendag,

Vandaag belde ik u over de onderstaande {{ invoices.count | plural: 'factuur', 'facturen' }}, maar ik kreeg niemand te pakken. U hoeft niet terug te bellen: een regel over wanneer de betaling gepland staat, of wat er nog voor nodig is, is net zo goed.

Spreekt u mij liever, noem dan een tijd die u schikt en ik bel.`,
      closing: payable.nl,
    },
  },
};
