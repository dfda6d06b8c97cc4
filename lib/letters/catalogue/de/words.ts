import type { LetterWords } from '../letter-words.ts';

export const words: LetterWords = {
  invoice: 'Rechnung',
  date: 'Datum',
  due: 'Fällig am',
  days: 'Tage überfällig',
  total: 'Betrag',
  open: 'Offen',
  dated: (day) => `vom ${day}`,
  openOf: (open, total) => `${open} offen von ${total}`,
  dueOn: (day) => `fällig am ${day}`,
  daysOverdue: (days) => `${days} ${days === 1 ? 'Tag' : 'Tage'} überfällig`,
  sum: 'Summe überfällig',
  credit: (number) => `Gutschrift ${number}`,
  toPay: 'Zu zahlen',
  creditLeft: 'Restguthaben zu Ihren Gunsten',
  comingDue: 'Diese Beträge werden fällig',
  notDue: 'Noch nicht fällig, nur zur Information',
  notDueMany: (count, sum, next) =>
    `Noch nicht fällig, nur zur Information: ${count} Rechnungen über ${sum}, die nächste am ${next}`,
  held: 'Im Betrag nicht enthalten',
  heldState: {
    disputed: (day) => (day ? `in Klärung, Antwort bis ${day}` : 'in Klärung'),
    promised: (day) => (day ? `Zahlung angekündigt für den ${day}` : 'Zahlung angekündigt'),
    plan: (day) => (day ? `in Ratenzahlung, nächste Rate am ${day}` : 'in Ratenzahlung'),
    debit: () => 'wird per Lastschrift eingezogen',
  },
  heldPart: {
    disputed: 'davon in Klärung',
    promised: 'davon angekündigt',
    plan: 'davon in Ratenzahlung',
    debit: 'davon per Lastschrift',
    other: 'davon derzeit nicht angefordert',
  },
  earlier: 'Bisher',
  earlierBy: { mail: (day) => `Schreiben vom ${day}`, call: (day) => `Telefonat vom ${day}` },
  concerns: {
    second: (numbers, one) =>
      `Diese zweite Erinnerung betrifft ${one ? 'die Rechnung' : 'die Rechnungen'} ${numbers}. Die übrigen überfälligen Posten führen wir mit auf, damit Sie alles auf einen Blick haben.`,
    final: (numbers, one) =>
      `Diese letzte Erinnerung betrifft ${one ? 'die Rechnung' : 'die Rechnungen'} ${numbers}. Die übrigen überfälligen Posten befinden sich in einer früheren Stufe; wir führen sie mit auf, damit Sie alles auf einen Blick haben.`,
    agency: (numbers, one) =>
      `Diese Mitteilung betrifft ${one ? 'die Rechnung' : 'die Rechnungen'} ${numbers}. Die übrigen überfälligen Posten sind davon nicht berührt; wir führen sie mit auf, damit Sie alles auf einen Blick haben.`,
  },
  pay: 'Bezahlen',
  statement: {
    title: 'Kontoauszug',
    overdue: 'Überfällig',
    balance: 'Saldo',
    aging: 'Nach Fälligkeit',
    notDue: 'nicht fällig',
    days: 'Tage',
  },
  withoutNumber: 'ohne Nummer',
  instalment: (number, which) => `${number}, Rate ${which}`,
  colon: ':',
  replies: {
    ask: { label: 'Frage stellen', subject: 'Frage' },
    wrong: { label: 'Etwas stimmt nicht', subject: 'Unstimmigkeit' },
    date: { label: 'Zahlungstermin nennen', subject: 'Zahlungstermin' },
    paid: { label: 'Schon bezahlt', subject: 'Bezahlt' },
    inWords: (subjects) =>
      `Eine Zeile genügt: Beginnen Sie den Betreff Ihrer Antwort mit einem dieser Worte und nennen Sie die Rechnungsnummer: ${subjects}.`,
    andMore: (count) => ` und ${count} weitere`,
  },
  within: {
    sameDay: 'noch am selben Tag',
    hours: (count) => (count === 1 ? 'innerhalb einer Stunde' : `innerhalb von ${count} Stunden`),
    days: (count) => (count === 1 ? 'innerhalb eines Tages' : `innerhalb von ${count} Tagen`),
    workingDays: (count) =>
      count === 1 ? 'innerhalb eines Arbeitstages' : `innerhalb von ${count} Arbeitstagen`,
  },
};
