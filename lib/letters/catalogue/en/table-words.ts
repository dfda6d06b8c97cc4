/** Words of the table of invoices. */
export const tableWords = {
  invoice: 'Invoice',
  due: 'Due',
  days: 'Days overdue',
  open: 'Open',
  dueOn: (day: string): string => `due ${day}`,
  daysOverdue: (days: number): string => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
  sum: 'Sum overdue',
  credit: (number: string): string => `Credit ${number}`,
  toPay: 'To pay',
  creditLeft: 'Credit left in your favour',
  notDue: 'Not due yet, for your information',
  notDueMany: (count: number, sum: string, next: string): string =>
    `Not due yet, for your information: ${count} invoices, ${sum}, the next on ${next}`,
} as const;
