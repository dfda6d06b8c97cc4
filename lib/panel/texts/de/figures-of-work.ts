import { words } from './figure-words.ts';

const usual = 'Üblich im Forderungsmanagement; keine einzelne Quelle legt es fest.';
const ours = 'Dunlins eigene Regel, hier genannt.';
const paidBasis =
  'In den letzten 90 Tagen bezahlte Rechnungen, deren Zahltag eine Seite oder Datei nennt, oder zwei Lesungen höchstens eine Woche auseinander.';
const questionBasis =
  'Rückfragen der letzten 90 Tage und alle noch wartenden, von der Frage bis zur Antwort, in Ihren Geschäftszeiten.';
const contactBasis = 'Mahnungen, Nachrichten und Anrufe im Verlauf.';

/** The figures of customers and of our own work. */
export const figuresOfWork = {
  'prompt-payers': words(
    'Pünktliche Zahler',
    'Kunden, die gewöhnlich pünktlich zahlen: vier von fünf Zahlungen, ab drei Zahlungen.',
    'Pünktliche Zahler ÷ Kunden mit 3 Zahlungen oder mehr',
    ours,
    'Alle Zahlungen, deren Tag bekannt ist.',
  ),
  'paid-on-time': words(
    'Pünktlich bezahlt',
    'Bis zur Fälligkeit bezahlte Rechnungen.',
    'Bis zur Fälligkeit bezahlt ÷ bezahlt',
    usual,
    paidBasis,
  ),
  'incomplete-invoices': words(
    'Unvollständige Rechnungen',
    'Offene Rechnungen ohne Nummer, Fälligkeit oder belegten Betrag: Sie lassen sich nicht gut anmahnen.',
    'Anzahl',
    ours,
    'Rechnungen, die Seiten als offen zeigen.',
  ),
  'days-to-delivery': words(
    'Rechnungsdatum bis Versand',
    'Wie lange eine Rechnung liegt, bevor sie zum Kunden geht. Niemand zahlt, was nicht ankam.',
    'Mittel von Versandtag − Rechnungsdatum',
    ours,
    'In den letzten 90 Tagen versandte Rechnungen, deren Seite den Tag nennt, in einer Spalte oder beim Stand.',
  ),
  'contacts-per-day': words(
    'Kontakte am Tag',
    'Ihre Nachrichten und Anrufe.',
    'Kontakte der letzten 30 Tage ÷ Arbeitstage ab dem ersten Kontakt',
    ours,
    contactBasis,
  ),
  'contacts-per-account': words(
    'Kontakte je Kunde',
    'Wie oft die Angesprochenen angesprochen wurden.',
    'Kontakte der letzten 30 Tage ÷ angesprochene Kunden',
    ours,
    contactBasis,
  ),
  'days-to-first-contact': words(
    'Fälligkeit bis Erstkontakt',
    'Wie lange Sie bis zum ersten Wort über eine überfällige Rechnung warten.',
    'Mittel von Erstkontakt − Fälligkeit',
    ours,
    'Erstkontakte der letzten 90 Tage, die die Rechnung nennen.',
  ),
  'response-median': words(
    'Antwortzeit, Median',
    'Die Hälfte der Rückfragen ist in dieser Zeit beantwortet.',
    'Median der Geschäftsstunden von Frage bis Antwort; Wartendes zählt bis jetzt',
    usual,
    questionBasis,
  ),
  'response-p90': words(
    'Antwortzeit, langsamstes Zehntel',
    'Neun von zehn Rückfragen sind in dieser Zeit beantwortet.',
    '90. Perzentil der Geschäftsstunden von Frage bis Antwort; Wartendes zählt bis jetzt',
    usual,
    questionBasis,
  ),
  'invoice-accuracy': words(
    'Richtige Rechnungen',
    'Rechnungen, zu denen nie jemand nachfragte oder reklamierte.',
    '1 − nachgefragte oder reklamierte Rechnungen ÷ Rechnungen',
    usual,
    'Alle bekannten Rechnungen, offen und bezahlt, und die Rückfragen und Reklamationen, die sie nennen.',
  ),
  satisfaction: words(
    'Zufriedenheit',
    'Was Kunden auf die eine Frage antworteten, 1 bis 5.',
    'Mittlere Antwort der letzten 12 Monate',
    ours,
    'Im Verlauf festgehaltene Antworten.',
  ),
};
