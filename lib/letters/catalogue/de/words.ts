import type { LetterWords } from '../letter-words.ts';

export const words: LetterWords = {
  invoice: 'Rechnung',
  due: 'Fällig am',
  days: 'Tage überfällig',
  open: 'Offen',
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
  withoutNumber: 'ohne Nummer',
  instalment: (number, which) => `${number}, Rate ${which}`,
  colon: ':',
  replies: {
    ask: { label: 'Frage stellen', subject: 'Frage' },
    wrong: { label: 'Etwas stimmt nicht', subject: 'Unstimmigkeit' },
    date: { label: 'Zahlungstermin nennen', subject: 'Zahlungstermin' },
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
