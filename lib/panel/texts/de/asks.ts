import type { Asks, ChoiceLabel, ChoiceWord, ColumnName } from '../../../domain/asks.ts';
import type { CheckDetail } from '../../../domain/findings.ts';
import type { ImportField } from '../../../domain/import.ts';
import type { TaughtField } from '../../../domain/taught.ts';
import { dates } from './dates.ts';

/** As a sentence names them. */
const named: Readonly<Record<TaughtField | ImportField, string>> = {
  number: 'die Rechnungsnummer',
  customer: 'der Kunde',
  customerId: 'die Kundennummer',
  issueDate: 'das Rechnungsdatum',
  dueDate: 'die Fälligkeit',
  total: 'der Rechnungsbetrag',
  balance: 'der offene Betrag',
  status: 'der Status',
  email: 'die E-Mail-Adresse',
  paid: 'der bezahlte Betrag',
  totalExclTax: 'der Betrag ohne Steuer',
  tax: 'die Steuer',
  currency: 'die Währung',
  daysOverdue: 'die Zahl der Verzugstage',
  kind: 'die Belegart',
  phone: 'die Telefonnummer',
  terms: 'das Zahlungsziel',
  poNumber: 'die Bestellnummer',
  notDue: 'was noch nicht fällig ist',
  days1to30: 'was 1 bis 30 Tage überfällig ist',
  days31to60: 'was 31 bis 60 Tage überfällig ist',
  days61to90: 'was 61 bis 90 Tage überfällig ist',
  days91to120: 'was 91 bis 120 Tage überfällig ist',
  daysOver90: 'was mehr als 90 Tage überfällig ist',
  daysOver120: 'was mehr als 120 Tage überfällig ist',
  paidDate: 'der Zahltag',
  amount: 'der Betrag',
  contact: 'der Ansprechpartner',
  language: 'die Sprache',
  country: 'das Land',
  customerKind: 'die Angabe, ob Firma oder Verbraucher',
  creditLimit: 'das Kreditlimit',
  owner: 'der Name des Zuständigen',
  date: 'der Tag der Notiz',
  text: 'die Notiz',
  promised: 'der zugesagte Betrag',
  promisedFor: 'der zugesagte Tag',
};

const words: Readonly<Record<ChoiceWord, string>> = {
  'no-column': 'Keine davon',
  neither: 'Weder noch',
  totals: 'Die Rechnungsbeträge',
  'still-open': 'Was noch offen ist',
  'with-tax': 'Ja, es ist der Gesamtbetrag',
  'without-tax': 'Nein, die Steuer kommt dazu',
  'as-read': 'So lassen, wie es gelesen wurde',
  'as-pointed': 'Ja, wie ich gezeigt habe',
  'one-invoice': 'Eine Rechnung, zweimal gezeigt',
  'two-invoices': 'Zwei Rechnungen',
  'three-decimals': 'Es hat drei Nachkommastellen',
  'over-a-thousand': 'Es ist mehr als tausend',
};

const column = ({ header, column: at }: ColumnName): string => header || `Spalte ${at + 1}`;
const quoted = (name: ColumnName): string => (name.header ? `„${name.header}“` : `Spalte ${name.column + 1}`);

/** A question: what is asked, and what follows from it. */
type Said = { readonly text: string; readonly detail: string };
const say = (text: string, ...detail: readonly string[]): Said => ({ text, detail: detail.join(' ') });

function question(asks: Asks, check: (detail: CheckDetail) => string): Said {
  switch (asks.code) {
    case 'which-column': {
      const name = named[asks.field];
      const unclear = `Überschriften und Werte dieser ${asks.of === 'file' ? 'Datei' : 'Liste'} sagen es nicht eindeutig.`;
      const until = asks.of === 'list' ? [`Bis Sie antworten, bleibt ${name} leer.`] : [];
      return say(`Welche Spalte ist ${name}?`, unclear, ...until);
    }
    case 'sole-amount':
      return say(
        `Was sind die Beträge dieser Liste: ${asks.example}?`,
        'Keine Überschrift sagt, ob es die Rechnungsbeträge sind oder was noch offen ist. Bis Sie antworten, bleibt beides leer.',
      );
    case 'tax-within':
      return say(
        `Ist „${asks.tax}“ in „${asks.header}“ enthalten?`,
        `Die Seite sagt es nicht, zum Beispiel ${asks.example}. Bis Sie antworten, bleibt der Rechnungsbetrag leer.`,
      );
    case 'pointed-impossible':
      return say(
        `Ist ${quoted(asks.column)} wirklich ${named[asks.field]}?`,
        `Sie haben darauf gezeigt, aber nach den Werten kann das nicht ${named[asks.field]} sein. Es bleibt, wie es gelesen wurde.`,
      );
    case 'pointed-failing':
      return say(
        `Ist ${quoted(asks.column)} wirklich ${named[asks.field]}?`,
        `Sie haben darauf gezeigt, aber dann scheitert eine Prüfung der Seite: ${check(asks.failed)}. Bis Sie antworten, bleibt es, wie es gelesen wurde.`,
      );
    case 'which-currency': {
      const { sign, example } = asks;
      const where = asks.of === 'file' ? 'in dieser Datei' : 'auf dieser Seite';
      const like = example ? `, zum Beispiel bei ${example}` : '';
      return sign
        ? say(
            `Welche Währung ist ${sign} ${where}?`,
            `${sign} steht für mehrere Währungen, und nichts ${where} sagt, für welche${like}.`,
          )
        : say('In welcher Währung sind diese Beträge?', `Bei den Beträgen steht keine Währung${like}.`);
    }
    case 'which-day': {
      const either = `${asks.example} kann der ${asks.days.map(dates.full).join(' oder der ')} sein.`;
      const until =
        asks.of === 'list'
          ? ['Daten, die sich auf beide Arten lesen lassen, bleiben leer, bis Sie antworten.']
          : [];
      return say(`Welcher Tag ist ${asks.example}?`, either, ...until);
    }
    case 'decimal-mark':
      return say(
        `Ist ${asks.example} mehr als tausend, oder hat es drei Nachkommastellen?`,
        `Die Beträge ${asks.of === 'file' ? 'dieser Datei' : 'auf dieser Seite'} lassen sich auf zwei Arten lesen, zum Beispiel ${asks.example}.`,
      );
    case 'twice': {
      const names = asks.rows.map(({ name, row }) =>
        name === null ? `Zeile ${row}` : `${name} (Zeile ${row})`,
      );
      return say(
        `${names[0] ?? ''} steht hier zweimal. Ist es eine Rechnung, oder sind es zwei?`,
        `Diese Zeilen gleichen einer früheren in allem: ${names.join(', ')}. Bis Sie antworten, zählen sie einmal.`,
      );
    }
  }
}

function choice(label: ChoiceLabel): string {
  if (label.code === 'column') return column(label);
  if (label.code === 'day') return dates.full(label.day);
  return label.code === 'printed' ? label.text : words[label.code];
}

/** What is asked about a page or a file. */
export const asks = { question, choice, named };
