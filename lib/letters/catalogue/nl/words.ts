import type { LetterWords } from '../letter-words.ts';

export const words: LetterWords = {
  invoice: 'Factuur',
  due: 'Vervaldatum',
  days: 'Dagen te laat',
  open: 'Openstaand',
  dueOn: (day) => `vervaldatum ${day}`,
  daysOverdue: (days) => `${days} ${days === 1 ? 'dag' : 'dagen'} te laat`,
  sum: 'Totaal vervallen',
  credit: (number) => `Creditnota ${number}`,
  toPay: 'Te betalen',
  creditLeft: 'Resterend tegoed',
  comingDue: 'Vervaldata',
  notDue: 'Nog niet vervallen, ter informatie',
  notDueMany: (count, sum, next) =>
    `Nog niet vervallen, ter informatie: ${count} facturen, samen ${sum}, de eerstvolgende op ${next}`,
  withoutNumber: 'zonder nummer',
  instalment: (number, which) => `${number}, termijn ${which}`,
  colon: ':',
  replies: {
    ask: { label: 'Een vraag stellen', subject: 'Vraag' },
    wrong: { label: 'Er klopt iets niet', subject: 'Klopt niet' },
    date: { label: 'Een datum noemen', subject: 'Betaaldatum' },
    andMore: (count) => ` en nog ${count}`,
  },
  within: {
    sameDay: 'dezelfde dag nog',
    hours: (count) => (count === 1 ? 'binnen een uur' : `binnen ${count} uur`),
    days: (count) => (count === 1 ? 'binnen een dag' : `binnen ${count} dagen`),
    workingDays: (count) => (count === 1 ? 'binnen één werkdag' : `binnen ${count} werkdagen`),
  },
};
