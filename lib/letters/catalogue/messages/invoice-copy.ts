import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** The copy that was asked for. */
export const invoiceCopy: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Copy of your invoice, {{ customer.name }}',
      opening: `Hello,

Attached is the copy of {{ 'invoice number' | blank }} that you asked for.

If it should go to another address in future, for instance one for invoices only, tell us and we will change it.`,
      closing: closing.en,
    },
    de: {
      subject: 'Kopie Ihrer Rechnung, {{ customer.name }}',
      opening: `Guten Tag,

anbei erhalten Sie die gewünschte Kopie von {{ 'invoice number' | blank }}.

Sollen Rechnungen künftig an eine andere Adresse gehen, zum Beispiel an ein eigenes Postfach, sagen Sie es uns. Wir ändern es.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Duplicata de votre facture, {{ customer.name }}',
      opening: `Bonjour,

Vous trouverez ci-joint le duplicata de {{ 'invoice number' | blank }} que vous avez demandé.

Si vos factures doivent désormais être envoyées à une autre adresse, réservée par exemple à la comptabilité, dites-le-nous et nous la modifierons.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Copia de su factura, {{ customer.name }}',
      opening: `Buenos días:

Adjunta encontrará la copia de {{ 'invoice number' | blank }} que pidió.

Si en adelante las facturas deben ir a otra dirección, por ejemplo a una solo para facturas, díganoslo y lo cambiaremos.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Kopie van uw factuur, {{ customer.name }}',
      opening: `Goedendag,

Bijgevoegd vindt u de kopie van {{ 'invoice number' | blank }} waar u om vroeg.

Moeten facturen voortaan naar een ander adres, bijvoorbeeld een eigen mailbox voor facturen, laat het dan weten en wij passen het aan.`,
      closing: closing.nl,
    },
  },
};
