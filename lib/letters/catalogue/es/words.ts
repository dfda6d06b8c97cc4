import type { LetterWords } from '../letter-words.ts';

export const words: LetterWords = {
  invoice: 'Factura',
  due: 'Vencimiento',
  days: 'Días de retraso',
  open: 'Pendiente',
  dueOn: (day) => `vencimiento ${day}`,
  daysOverdue: (days) => `${days} ${days === 1 ? 'día' : 'días'} de retraso`,
  sum: 'Total vencido',
  credit: (number) => `Abono ${number}`,
  toPay: 'A pagar',
  creditLeft: 'Saldo a su favor',
  comingDue: 'Próximos vencimientos',
  notDue: 'Aún no vencido, a título informativo',
  notDueMany: (count, sum, next) =>
    `Aún no vencido, a título informativo: ${count} facturas por ${sum}, la próxima vence el ${next}`,
  withoutNumber: 'sin número',
  instalment: (number, which) => `${number}, plazo ${which}`,
  colon: ':',
  replies: {
    ask: { label: 'Hacer una pregunta', subject: 'Pregunta' },
    wrong: { label: 'Hay un error', subject: 'Error' },
    date: { label: 'Indicar una fecha', subject: 'Fecha de pago' },
    andMore: (count) => ` y ${count} más`,
  },
  within: {
    sameDay: 'el mismo día',
    hours: (count) => (count === 1 ? 'en una hora' : `en un plazo de ${count} horas`),
    days: (count) => (count === 1 ? 'en un día' : `en un plazo de ${count} días`),
    workingDays: (count) => (count === 1 ? 'en un día hábil' : `en un plazo de ${count} días hábiles`),
  },
};
