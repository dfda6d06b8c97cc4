import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** Address, contact or order number may be out of date. */
export const correctRecords: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Are your details still right, {{ customer.name }}?',
      opening: `Hello,

So that invoices reach the right desk, could you check what we have for {{ customer.name }}? Invoice address: {{ 'address on file' | blank }}. Contact for invoices: {{ 'contact on file' | blank }}.

If anything has changed, or you need an order number on every invoice, reply to this message. We will correct it before the next one goes out.`,
      closing: closing.en,
    },
    de: {
      subject: 'Stimmen Ihre Angaben noch, {{ customer.name }}?',
      opening: `Guten Tag,

damit Rechnungen an der richtigen Stelle ankommen: Könnten Sie prüfen, was wir zu {{ customer.name }} gespeichert haben? Rechnungsanschrift: {{ 'address on file' | blank }}. Zuständig für Rechnungen: {{ 'contact on file' | blank }}.

Hat sich etwas geändert, oder brauchen Sie auf jeder Rechnung eine Bestellnummer, antworten Sie auf diese Nachricht. Wir berichtigen es vor der nächsten Rechnung.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Vos coordonnées sont-elles à jour, {{ customer.name }} ?',
      opening: `Bonjour,

Pour que nos factures arrivent au bon endroit, pourriez-vous vérifier ce que nous avons pour {{ customer.name }} ? Adresse de facturation : {{ 'address on file' | blank }}. Interlocuteur pour les factures : {{ 'contact on file' | blank }}.

Si quelque chose a changé, ou s’il vous faut un numéro de commande sur chaque facture, répondez à ce message. Nous le corrigerons avant le prochain envoi.`,
      closing: closing.fr,
    },
    es: {
      subject: '¿Siguen siendo correctos sus datos, {{ customer.name }}?',
      opening: `Buenos días:

Para que las facturas lleguen a la persona adecuada, ¿podría comprobar lo que tenemos de {{ customer.name }}? Dirección de facturación: {{ 'address on file' | blank }}. Contacto para facturas: {{ 'contact on file' | blank }}.

Si algo ha cambiado, o necesita un número de pedido en cada factura, responda a este mensaje. Lo corregiremos antes del próximo envío.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Kloppen uw gegevens nog, {{ customer.name }}?',
      opening: `Goedendag,

Zodat facturen op de juiste plek aankomen: kunt u nakijken wat wij van {{ customer.name }} hebben? Factuuradres: {{ 'address on file' | blank }}. Contactpersoon voor facturen: {{ 'contact on file' | blank }}.

Is er iets veranderd, of hebt u op elke factuur een ordernummer nodig, beantwoord dan dit bericht. Wij passen het aan vóór de volgende factuur.`,
      closing: closing.nl,
    },
  },
};
