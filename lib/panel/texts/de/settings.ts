import type { Outdated } from '../../../domain/retention.ts';
import { count, plainDays } from './words.ts';

export const settings = {
  title: 'Einstellungen',
  you: 'Sie',
  name: 'Ihr Name',
  nameHint: 'Steht neben Ihren Notizen und Mahnungen',
  sender: 'Absender',
  senderOf: (book: string): string => `Für ${book}`,
  senderNone: 'Noch nicht ausgefüllt. Der erste Entwurf fragt danach.',
  senderNoBook: 'Jede Buchhaltung hat ihren eigenen Absender. Lesen Sie zuerst eine Seite.',
  edit: 'Bearbeiten',
  fillIn: 'Ausfüllen',
  sites: 'Websites, die Dunlin lesen darf',
  noSites: 'Keine. Nach jeder wird gefragt, wenn Sie sie lesen.',
  forget: 'Vergessen',
  forgetSite: (site: string): string => `${site} vergessen`,
  taught: 'Durch Zeigen gelernt',
  noTaught: 'Noch nichts. Zeigen Sie unter „Was gelesen wurde“ auf eine falsch gelesene Spalte.',
  readTaught: 'Aus einer Datei übernehmen',
  saveTaught: 'Speichern',
  saveTaughtOf: (site: string): string => `Auf ${site} Gezeigtes als Datei speichern`,
  forgetTaught: (site: string): string => `Auf ${site} Gezeigtes vergessen`,
  taughtList: 'wo die Liste steht',
  taughtColumn: (header: string, field: string): string => `${header} = ${field}`,
  taughtPlace: (column: number): string => `Spalte ${column}`,
  retention: 'Wie lange Erledigtes bleibt',
  retentionText:
    'Erledigte Rechnungen, Einträge, die von nichts Offenem sprechen, und Belege werden endgültig gelöscht, sobald sie älter sind.',
  retentionYears: (years: number): string => (years === 1 ? '1 Jahr' : `${years} Jahre`),
  retentionNever: 'Für immer',
  retentionFinds: (years: number, { invoices, entries, files }: Outdated): string =>
    `Älter als ${years === 1 ? '1 Jahr' : `${years} Jahre`}: ${count(invoices, 'erledigte Rechnung', 'erledigte Rechnungen')}, ${count(entries, 'Eintrag', 'Einträge')}, ${count(files, 'Datei', 'Dateien')}. Das alles geht jetzt endgültig, und was so alt wird, Tag für Tag.`,
  retentionYes: 'Löschen, und dabei bleiben',
  data: 'Ihre Daten',
  keep: 'Behalten, was da ist',
  eraseBook: (book: string): string => `${book} löschen`,
  eraseAll: 'Alles löschen',
  eraseBookText: (book: string): string =>
    `Alle Kunden, Rechnungen, Notizen und Mahnungen von ${book} verschwinden endgültig. Das lässt sich nicht zurücknehmen. Speichern Sie vorher alles als eine Datei.`,
  eraseAllText:
    'Alle Bücher, Notizen, Mahnungen und Einstellungen verschwinden endgültig. Das lässt sich nicht zurücknehmen. Speichern Sie vorher alles als eine Datei.',
  eraseCustomer: 'Diesen Kunden löschen …',
  eraseCustomerText: (name: string): string =>
    `Rechnungen, Notizen, Zusagen, Entwürfe und Dateien von ${name} verschwinden endgültig; nur die Kennungen der Einträge bleiben. Zeigt die Seite diesen Kunden wieder, beginnt er neu.`,
  eraseYes: 'Endgültig löschen',
  plan: 'Der Plan',
  planText: (gap: number): string =>
    `Mindestens ${plainDays(gap)} zwischen zwei Mahnungen an denselben Kunden.`,
  planDay: (day: number): string =>
    day < 0 ? `${plainDays(-day)} vor Fälligkeit` : `${plainDays(day)} überfällig`,
  planYes: 'braucht Ihr Ja',
  planLarge: 'nur große',
  about: 'Über',
  version: (version: string): string => `Dunlin ${version}`,
  language: 'Sprache dieses Panels',
  languageOfBrowser: 'Wie der Browser',
  keys: 'Tastatur',
};

export const keys = {
  title: 'Tastatur',
  text: 'Einzelne Buchstaben wirken, wenn kein Feld den Fokus hat.',
  list: [
    { keys: ['/'], does: 'Suchen' },
    { keys: ['j', 'k'], does: 'Nächster, voriger Kunde' },
    { keys: ['Enter'], does: 'Kunden öffnen' },
    { keys: ['d'], does: 'Mahnung entwerfen' },
    { keys: ['c'], does: 'Kunden anrufen' },
    { keys: ['n'], does: 'Notiz schreiben' },
    { keys: ['s'], does: 'Kunden zurückstellen oder übergehen' },
    { keys: ['p'], does: 'Zusage vermerken' },
    { keys: ['x'], does: 'Reklamation vermerken' },
    { keys: ['1', '…', '9'], does: 'Ergebnis eines Anrufs; aus einem Feld mit Alt' },
    { keys: ['m'], does: 'Zahlen: wie es um die Eingänge steht' },
    { keys: ['l'], does: 'Panel sperren, wo eine Sperre eingerichtet ist' },
    { keys: ['z'], does: 'Das eben Getane zurücknehmen' },
    { keys: ['Esc'], does: 'Zurück' },
    { keys: ['Strg', 'Enter'], does: 'Den Hauptknopf drücken, auch aus einem Feld' },
    { keys: ['?'], does: 'Diese Liste' },
  ],
};
