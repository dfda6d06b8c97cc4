import type { LetterWords } from '../letter-words.ts';

export const words: LetterWords = {
  invoice: 'Factura',
  date: 'Fecha',
  due: 'Vencimiento',
  days: 'Días de retraso',
  total: 'Importe',
  open: 'Pendiente',
  dated: (day) => `de ${day}`,
  openOf: (open, total) => `${open} pendientes de ${total}`,
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
  held: 'No incluido en el importe a pagar',
  heldState: {
    disputed: (day) => (day ? `en revisión, respuesta antes del ${day}` : 'en revisión'),
    promised: (day) => (day ? `pago anunciado para el ${day}` : 'pago anunciado'),
    plan: (day) => (day ? `en el plan de pagos, próximo plazo el ${day}` : 'en el plan de pagos'),
    debit: () => 'se cobrará por domiciliación',
  },
  heldPart: {
    disputed: 'de ello, en revisión',
    promised: 'de ello, anunciado',
    plan: 'de ello, en el plan de pagos',
    debit: 'de ello, por domiciliación',
    other: 'de ello, no reclamado por ahora',
  },
  earlier: 'Contactos anteriores',
  earlierBy: { mail: (day) => `mensaje del ${day}`, call: (day) => `llamada del ${day}` },
  concerns: {
    second: (numbers, one) =>
      `Este segundo recordatorio se refiere a ${one ? 'la factura' : 'las facturas'} ${numbers}. Los demás importes vencidos figuran a continuación para que todo conste en un mismo lugar.`,
    final: (numbers, one) =>
      `Este último recordatorio se refiere a ${one ? 'la factura' : 'las facturas'} ${numbers}. Los demás importes vencidos están en una fase anterior; figuran a continuación para que todo conste en un mismo lugar.`,
    agency: (numbers, one) =>
      `Este aviso se refiere a ${one ? 'la factura' : 'las facturas'} ${numbers}. Los demás importes vencidos no forman parte de él; figuran a continuación para que todo conste en un mismo lugar.`,
  },
  pay: 'Pagar',
  statement: {
    title: 'Estado de cuenta',
    overdue: 'Vencido',
    balance: 'Saldo',
    aging: 'Por antigüedad de vencimiento',
    notDue: 'no vencido',
    days: 'días',
  },
  withoutNumber: 'sin número',
  instalment: (number, which) => `${number}, plazo ${which}`,
  colon: ':',
  replies: {
    ask: { label: 'Hacer una pregunta', subject: 'Pregunta' },
    wrong: { label: 'Hay un error', subject: 'Error' },
    date: { label: 'Indicar una fecha', subject: 'Fecha de pago' },
    paid: { label: 'Ya está pagada', subject: 'Pagada' },
    inWords: (subjects) =>
      `Para responder en una línea, empiece el asunto de su respuesta con una de estas indicaciones, seguida del número de factura: ${subjects}.`,
    andMore: (count) => ` y ${count} más`,
  },
  within: {
    sameDay: 'el mismo día',
    hours: (count) => (count === 1 ? 'en una hora' : `en un plazo de ${count} horas`),
    days: (count) => (count === 1 ? 'en un día' : `en un plazo de ${count} días`),
    workingDays: (count) => (count === 1 ? 'en un día hábil' : `en un plazo de ${count} días hábiles`),
  },
};
