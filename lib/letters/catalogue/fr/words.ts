import type { LetterWords } from '../letter-words.ts';

export const words: LetterWords = {
  invoice: 'Facture',
  date: 'Date',
  due: 'Échéance',
  days: 'Jours de retard',
  total: 'Montant',
  open: 'Restant dû',
  dated: (day) => `du ${day}`,
  openOf: (open, total) => `${open} restant dû sur ${total}`,
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
  held: 'Non compris dans le montant à régler',
  heldState: {
    disputed: (day) => (day ? `en cours d’examen, réponse au plus tard le ${day}` : 'en cours d’examen'),
    promised: (day) => (day ? `paiement annoncé pour le ${day}` : 'paiement annoncé'),
    plan: (day) =>
      day ? `réglée selon l’échéancier, prochain versement le ${day}` : 'réglée selon l’échéancier',
    debit: () => 'prélèvement à venir',
  },
  heldPart: {
    disputed: 'dont en cours d’examen',
    promised: 'dont annoncé',
    plan: 'dont selon l’échéancier',
    debit: 'dont par prélèvement',
    other: 'dont non réclamé à ce jour',
  },
  earlier: 'Échanges précédents',
  earlierBy: { mail: (day) => `message du ${day}`, call: (day) => `appel du ${day}` },
  concerns: {
    second: (numbers, one) =>
      `Cette deuxième relance porte sur ${one ? 'la facture' : 'les factures'} ${numbers}. Les autres montants échus figurent ci-dessous afin que vous ayez une vue d’ensemble.`,
    final: (numbers, one) =>
      `Cette dernière relance porte sur ${one ? 'la facture' : 'les factures'} ${numbers}. Les autres montants échus n’en sont pas à ce stade\u00A0; ils figurent ci-dessous afin que vous ayez une vue d’ensemble.`,
    agency: (numbers, one) =>
      `Le présent avis porte sur ${one ? 'la facture' : 'les factures'} ${numbers}. Les autres montants échus n’en font pas partie\u00A0; ils figurent ci-dessous afin que vous ayez une vue d’ensemble.`,
  },
  pay: 'Régler',
  statement: {
    title: 'Relevé de compte',
    overdue: 'Échu',
    balance: 'Solde',
    aging: 'Par ancienneté d’échéance',
    notDue: 'non échu',
    days: 'jours',
  },
  withoutNumber: 'sans numéro',
  instalment: (number, which) => `${number}, échéance n°\u00A0${which}`,
  colon: '\u00A0:',
  replies: {
    ask: { label: 'Poser une question', subject: 'Question' },
    wrong: { label: 'Signaler une erreur', subject: 'Erreur' },
    date: { label: 'Proposer une date', subject: 'Date de paiement' },
    paid: { label: 'Déjà réglé', subject: 'Réglé' },
    inWords: (subjects) =>
      `Pour répondre en une ligne, commencez l’objet de votre réponse par l’une de ces mentions, suivie du numéro de facture\u00A0: ${subjects}.`,
    andMore: (count) => ` et ${count} autres`,
  },
  within: {
    sameDay: 'le jour même',
    hours: (count) => (count === 1 ? 'dans l’heure' : `sous ${count} heures`),
    days: (count) => (count === 1 ? 'sous un jour' : `sous ${count} jours`),
    workingDays: (count) => (count === 1 ? 'sous un jour ouvré' : `sous ${count} jours ouvrés`),
  },
};
