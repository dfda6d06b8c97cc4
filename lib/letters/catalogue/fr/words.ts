import type { LetterWords } from '../letter-words.ts';

export const words: LetterWords = {
  invoice: 'Facture',
  due: 'Échéance',
  days: 'Jours de retard',
  open: 'Restant dû',
  dueOn: (day) => `échéance ${day}`,
  daysOverdue: (days) => `${days} ${days === 1 ? 'jour' : 'jours'} de retard`,
  sum: 'Total échu',
  credit: (number) => `Avoir ${number}`,
  toPay: 'À régler',
  creditLeft: 'Solde en votre faveur',
  comingDue: 'Prochaines échéances',
  notDue: 'Non échu, pour information',
  notDueMany: (count, sum, next) =>
    `Non échu, pour information\u00A0: ${count} factures pour ${sum}, prochaine échéance le ${next}`,
  withoutNumber: 'sans numéro',
  instalment: (number, which) => `${number}, échéance n°\u00A0${which}`,
  colon: '\u00A0:',
  replies: {
    ask: { label: 'Poser une question', subject: 'Question' },
    wrong: { label: 'Signaler une erreur', subject: 'Erreur' },
    date: { label: 'Proposer une date', subject: 'Date de paiement' },
    andMore: (count) => ` et ${count} autres`,
  },
  within: {
    sameDay: 'le jour même',
    hours: (count) => (count === 1 ? 'dans l’heure' : `sous ${count} heures`),
    days: (count) => (count === 1 ? 'sous un jour' : `sous ${count} jours`),
    workingDays: (count) => (count === 1 ? 'sous un jour ouvré' : `sous ${count} jours ouvrés`),
  },
};
