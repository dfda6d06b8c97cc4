import type { FileFault, FileWhy } from '../../../domain/import.ts';
import { asks } from './asks.ts';
import { count } from './words.ts';

const faults: Readonly<Record<FileFault, string>> = {
  'no-amount': 'Das ist nicht ein einzelner Betrag.',
  'too-large': 'Der Betrag ist zu groß.',
  'too-many-decimals': 'Er hat mehr Nachkommastellen als seine Währung.',
  'no-day': 'Das ist kein Datum.',
  'more-cells': 'Die Zeile hat mehr Zellen als die Datei Spalten.',
  sum: 'Eine Summe, keine eigene Zeile: ausgelassen.',
  quotes: 'Ein Anführungszeichen ist nicht geschlossen oder steht an falscher Stelle.',
  'no-customer': 'In dieser Zeile steht kein Kunde.',
  'no-due-date': 'Die Fälligkeit fehlt.',
  'paid-ahead': 'Der Zahltag liegt in der Zukunft.',
  'due-before-issue': 'Fällig, bevor sie ausgestellt wurde.',
  'no-email': 'Das ist nicht eine einzelne E-Mail-Adresse.',
  'unknown-language': 'In dieser Sprache lassen sich keine Briefe schreiben: leer gelassen.',
  'unknown-country': 'Kein Land, das nach Name oder Kürzel bekannt ist: leer gelassen.',
  'unknown-kind': 'Weder Firma noch Verbraucher: leer gelassen.',
  'unknown-terms': 'Diese Konditionen lassen sich nicht lesen: leer gelassen.',
  'no-note-day': 'Der Tag der Notiz fehlt.',
  'empty-note': 'Die Notiz ist leer.',
};

export const importing = {
  title: 'Eine Datei einlesen',
  open: 'Eine Datei einlesen …',
  text: 'Eine CSV-Datei: aus Ihrer Tabelle oder aus Ihrem Buchhaltungsprogramm. Ihre Spalten werden an ihren Worten erkannt. Nichts wird gespeichert, bevor Sie gesehen haben, was sie enthält.',
  kind: 'Was die Datei enthält',
  kinds: {
    'paid-invoices': 'Bezahlte Rechnungen',
    accounts: 'Kunden',
    notes: 'Notizen und Zusagen',
  },
  kindHints: {
    'paid-invoices':
      'Wann Kunden zahlten: macht die Vorhersage zu ihrer. Kunde, Fälligkeit und Zahltag sind nötig.',
    accounts: 'E-Mail, Telefon, Ansprechpartner, Sprache, Land, Limit, Konditionen, Zuständige.',
    notes: 'Kunde, Datum und Text; zugesagter Betrag und Tag, wenn es sie gibt.',
  },
  choose: 'Datei wählen',
  noBook: 'Eine Datei gehört in Bücher. Lesen Sie zuerst eine Seite.',
  holds: (file: string, rows: number): string =>
    `${file}: ${count(rows, 'Zeile kann', 'Zeilen können')} übernommen werden`,
  columns: 'Spalten',
  unused: 'nicht verwendet',
  field: {
    customer: 'Kunde',
    customerId: 'Kundennummer',
    number: 'Rechnungsnummer',
    issueDate: 'Rechnungsdatum',
    dueDate: 'Fälligkeit',
    paidDate: 'Bezahlt am',
    amount: 'Betrag',
    currency: 'Währung',
    email: 'E-Mail',
    phone: 'Telefon',
    contact: 'Ansprechpartner',
    language: 'Sprache',
    country: 'Land',
    customerKind: 'Unternehmen oder Verbraucher',
    creditLimit: 'Kreditlimit',
    terms: 'Konditionen',
    owner: 'Zuständig',
    date: 'Datum',
    text: 'Text',
    promised: 'Zugesagter Betrag',
    promisedFor: 'Zugesagt für',
  },
  errors: (errors: number): string =>
    `${count(errors, 'Zeile kann', 'Zeilen können')} nicht übernommen werden. Nichts wird eingelesen, bis die Datei berichtigt ist.`,
  line: (line: number, column: string | null, raw: string, why: string): string =>
    `Zeile ${line}${column === null ? '' : `, ${column}`}${raw === '' ? '' : ` „${raw}“`}: ${why}`,
  fault: (why: FileWhy): string =>
    why.code === 'no-column' ? `Keine Spalte: ${asks.named[why.field]}.` : faults[why.code],
  unknown: {
    'no-customer':
      'Diesen Kunden gibt es in diesen Büchern nicht. Lesen Sie zuerst eine Seite, die ihn zeigt.',
    many: 'Mehrere Kunden heißen so. Fügen Sie eine Spalte mit ihren Nummern hinzu.',
  },
  more: (lines: number): string => `und ${count(lines, 'weitere Zeile', 'weitere Zeilen')}`,
  remarks: 'Ausgelassen oder leer',
  take: (rows: number): string => `${count(rows, 'Zeile', 'Zeilen')} einlesen`,
  notReady: 'Beantworten Sie zuerst die Fragen und berichtigen Sie die oben genannten Zeilen.',
  cancel: 'Lassen',
  done: 'Bisher eingelesen',
  batch: (file: string, rows: number, when: string): string =>
    `${file} · ${count(rows, 'Zeile', 'Zeilen')} · ${when}`,
  undo: 'Zurücknehmen',
  undoOf: (file: string): string => `${file} zurücknehmen`,
};
