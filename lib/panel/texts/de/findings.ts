import { findingTexts } from '../finding-texts.ts';
import { dates } from './dates.ts';
import { columnField } from './reading.ts';
import { count, number } from './words.ts';

/** What was found out about a page's values. Amounts are shown by `show`. */
export const findings = findingTexts({
  number,
  rows: (rows) => count(rows, 'Zeile', 'Zeilen'),
  row: (at) => `Zeile ${at}`,
  column: (at) => `Spalte ${at}`,
  agree: (held, all) => `${held} von ${count(all, 'Zeile stimmt', 'Zeilen stimmen')}`,
  unequal: (read, printed, difference) => `${read} gelesen, ${printed} gedruckt, Unterschied ${difference}`,
  shown: (rows, from, to, stated) =>
    `${rows} gelesen, die Seite zeigt ${from}–${to}${stated === null ? '' : ` von ${stated}`}`,
  stated: (rows, stated) => `${rows} von ${count(stated, 'Zeile', 'Zeilen')} gelesen`,
  state: ({ statusText }, open) => `„${statusText}“, aber ${open} offen`,
  daysLate: ({ dueDate, printed, counted }) =>
    `fällig am ${dates.full(dueDate)}: ${count(printed, 'Tag', 'Tage')} überfällig gedruckt, ${number(counted)} gezählt`,
  dates: ({ issueDate, dueDate }) =>
    `ausgestellt am ${dates.full(issueDate)}, fällig am ${dates.full(dueDate)}`,
  field: columnField,
  because: {
    'no-amount': 'Das ist nicht ein einzelner Betrag.',
    'two-amounts': 'Der Betrag lässt sich auf zwei Arten lesen; siehe die Frage.',
    'too-large': 'Der Betrag ist zu groß.',
    'too-many-decimals': 'Er hat mehr Nachkommastellen als seine Währung.',
    rounded: 'Die Seite zeigt ihre Beträge auf Tausende oder Millionen gerundet.',
    'no-day': 'Das ist kein Datum.',
    'two-days': 'Tag und Monat lassen sich auf zwei Arten lesen; siehe die Frage.',
    'imprecise-day': 'Es nennt keinen einzelnen Tag.',
    'stale-day': 'Es zählt von dem Tag an, an dem die Seite geladen wurde, und der ist nicht heute.',
    'buckets-differ': 'Die Altersspalten ergeben ihn nicht.',
    'amounts-beside':
      'Daneben stehen Beträge ohne Überschrift: Sie können der offene Betrag sein oder davon abgehen.',
    'account-balance':
      'Das ist der Saldo des Kontos. Welche Rechnungen die Zahlungen begleichen, steht nicht da, darum bleibt leer, was von jeder offen ist.',
  },
  doubts: {
    buckets: (words) => `Die Altersspalten gehen nicht auf: ${words}.`,
    rest: (words) => `Die Beträge der Zeile widersprechen sich: ${words}.`,
    state: (words) => `Status und offener Betrag widersprechen sich: ${words}.`,
    'days-late': (words) => `Verzugstage und Fälligkeit widersprechen sich: ${words}.`,
    dates: (words) => `Fällig, bevor sie ausgestellt wurde: ${words}.`,
  },
});
