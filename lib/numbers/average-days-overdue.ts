import { type Figure, meanOf } from './figure.ts';
import { isOverdue, type OpenItem } from './open-items.ts';

/** Mean days past due of the open invoices that are past due, each counted once. */
export const averageDaysOverdue = (items: readonly OpenItem[]): Figure =>
  meanOf(
    'days',
    items.filter(isOverdue).map(({ overdue }) => overdue ?? 0),
    'nothing-overdue',
  );
