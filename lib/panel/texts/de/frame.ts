import { count, number } from './words.ts';

export const frame = {
  app: 'Dunlin',
  settings: 'Einstellungen',
  keys: 'Tastatur',
  back: 'Zurück',
  chooseBook: 'Bücher',
  undo: 'Rückgängig',
  dismiss: 'Schließen',
  more: 'Mehr',
  save: 'Speichern',
  discard: 'Verwerfen',
  cancel: 'Abbrechen',
  loading: 'Lädt',
  ctrlEnter: 'Strg ↵',
};

/** Was die Zeile oben über eine Lesung sagt. */
export const proof = {
  see: 'Ansehen, was gelesen wurde',
  some: (read: number, stated: number): string => `${number(read)} von ${number(stated)}`,
  invoices: (read: number): string => (read === 1 ? ' Rechnung' : ' Rechnungen'),
  customers: (read: number): string => (read === 1 ? ' Kunde' : ' Kunden'),
  number,
  sumsAgree: 'Summen stimmen',
  sumDiffers: 'eine Summe weicht ab',
  checksFailed: (failed: number): string => `${count(failed, 'Prüfung', 'Prüfungen')} fehlgeschlagen`,
  notRead: (problems: number): string => `${number(problems)} nicht gelesen`,
  filtered: 'gefiltert',
  scrollForRest: 'für den Rest blättern',
  questions: (asked: number): string => count(asked, 'Frage', 'Fragen'),
  reading: 'Die Seite wird gelesen',
  readingSome: (read: number, stated: number | null): string =>
    stated === null ? `Liest: ${number(read)}` : `Liest: ${number(read)} von ${number(stated)}`,
  changedSince: (when: string): string => `Geändert seit ${when}`,
  changed: 'Die Seite hat sich geändert',
  noPage: 'Keine Seite dieser Bücher ist offen',
  nothingTaken: 'Von dieser Seite wurde nichts übernommen',
  notReadYet: 'Diese Seite ist nicht gelesen',
  lastRead: 'zuletzt gelesen',
  documents: (seen: number, all: number): string => `${number(seen)} von ${number(all)}`,
  documentsWord: ' Belegen gesehen',
  agrees: 'Summe stimmt mit dem Kontoauszug überein',
  differs: 'Summe weicht vom Kontoauszug ab',
  unclear: (lines: number): string => `${number(lines)} zu klären`,
};
