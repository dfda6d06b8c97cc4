import type { Contradiction } from '../../../domain/book-merge.ts';
import { count } from './words.ts';

/** Die Bücher selbst. */
export const books = {
  title: 'Bücher',
  none: 'Noch keine. Zuerst eine Seite lesen.',
  facts: (read: string, archived: boolean): string =>
    archived ? `abgelegt · zuletzt gelesen ${read}` : `zuletzt gelesen ${read}`,
  open: 'Öffnen',
  openOf: (book: string): string => `${book} öffnen`,
  change: 'Ändern',
  changeOf: (book: string): string => `${book} ändern`,
  name: 'Name',
  rename: 'Umbenennen',
  archive: 'Ablegen',
  bringBack: 'Zurückholen',
  merge: 'Zusammenlegen mit …',
  mergeOf: (book: string): string => `${book} in andere Bücher übernehmen`,
  mergeText: (book: string, into: string): string => `${book} geht in ${into} auf, endgültig:`,
  customers: (customers: number, there: number): string =>
    count(customers, 'Kunde', 'Kunden') + (there > 0 ? `, davon ${there} in beiden` : ''),
  invoices: (invoices: number): string => count(invoices, 'offene Rechnung', 'offene Rechnungen'),
  entries: (entries: number): string => count(entries, 'Eintrag im Journal', 'Einträge im Journal'),
  byName: (customers: number): string =>
    `${count(customers, 'Kundennummer bedeutet', 'Kundennummern bedeuten')} dort jemand anderen: nach Namen getrennt geführt`,
  mergeNote: (into: string): string =>
    `Für eine Firma mit zwei Büchern, etwa nach einem Wechsel der Adresse. Ihre Seiten landen dann in ${into}; tagesweise aufgehobene Kennzahlen enden. Das lässt sich nicht zurücknehmen: zuerst alles speichern.`,
  refused: ({ customer, number }: Contradiction): string =>
    `Nicht zusammengelegt, nichts wurde geändert: ${number} von ${customer} sind zwei verschiedene Rechnungen. Beide Bücher behalten und die Kunden verknüpfen.`,
  mergeYes: 'Zusammenlegen',
  keep: 'Beide behalten',
};
