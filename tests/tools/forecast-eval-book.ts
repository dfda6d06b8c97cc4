import { addDays, type Day } from '../../lib/domain/day.ts';

/** An invoice of a history; `paid: null` = open when the file was made. `amount` in minor units, null where it cannot be weighed. */
export type PastInvoice = {
  readonly customer: string;
  readonly issue: Day;
  readonly due: Day;
  readonly paid: Day | null;
  readonly amount: number | null;
};

/** What a person could have known of a book at the end of a day. */
export type Known = {
  readonly day: Day;
  readonly settled: readonly (PastInvoice & { readonly paid: Day })[];
  readonly open: readonly PastInvoice[];
};

export const wasPaid = <T extends PastInvoice>(one: T): one is T & { paid: Day } => one.paid !== null;

/** Issued by the end of `day`; payments that came later are not known. */
export function knownAt(invoices: readonly PastInvoice[], day: Day): Known {
  const issued = invoices.filter(({ issue }) => issue <= day);
  return {
    day,
    settled: issued.filter(wasPaid).filter(({ paid }) => paid <= day),
    open: issued.filter(({ paid }) => paid === null || paid > day),
  };
}

/** The last day that the file tells of. */
export const lastDay = (invoices: readonly PastInvoice[]): Day =>
  invoices.reduce<Day>(
    (last, { issue, paid }) => later(later(last, issue), paid ?? issue),
    invoices[0]?.issue ?? epoch,
  );

/** The day from which on 30 % of the invoices were issued. */
export function usualSplit(invoices: readonly PastInvoice[]): Day {
  const issues = invoices.map(({ issue }) => issue).sort();
  return issues[Math.floor(issues.length * 0.7)] ?? epoch;
}

/** Every seventh day from the split to the last day on which an invoice was issued. */
export function snapshotDays(invoices: readonly PastInvoice[], split: Day): readonly Day[] {
  const lastIssue = invoices.reduce<Day>((last, { issue }) => later(last, issue), split);
  const days: Day[] = [];
  for (let day = split; day <= lastIssue; day = addDays(day, 7)) days.push(day);
  return days;
}

const epoch = addDays('1970-01-01' as Day, 0);
const later = (a: Day, b: Day): Day => (a > b ? a : b);
