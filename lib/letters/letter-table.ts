import type { Contact } from '../collect/next-action.ts';
import type { Line, Standing } from '../collect/standing.ts';
import { type Money, type Sums, sumByCurrency } from '../domain/money.ts';
import type { LetterWords } from './catalogue/letter-words.ts';
import type { LetterLine, LetterTable } from './letter.ts';
import { plain } from './plain.ts';

/**
 * The lines of a letter and their sums, in exact minor units. Credits are lines of their own and deducted currency by
 * currency, never below zero. A courtesy before the due date asks for nothing and deducts nothing.
 */
export function letterTable(standing: Standing, contact: Contact, words: LetterWords): LetterTable {
  const linesOf = (lines: readonly Line[]): readonly LetterLine[] =>
    lines.flatMap((line) => lineOf(line, words));
  const overdue = linesOf(contact.lines.filter(isOverdue));
  const courtesy = overdue.length === 0;
  const credits = courtesy ? [] : linesOf(standing.credits);
  const overdueSum = openSum(overdue);
  return {
    overdue,
    overdueSum,
    credits,
    toPay: overdueSum.map((sum) => ({
      ...sum,
      minor: Math.max(0, sum.minor + creditIn(sum.currency, credits)),
    })),
    notDue: linesOf(courtesy ? contact.lines : standing.notDue),
  };
}

export const noLines: LetterTable = { overdue: [], overdueSum: [], credits: [], toPay: [], notDue: [] };

/** Credit beyond what is overdue, as positive amounts per currency. */
export function creditLeft({ overdueSum, credits }: LetterTable): Sums {
  return openSum(credits).flatMap((credit) => {
    const owed = overdueSum.find(({ currency }) => currency === credit.currency)?.minor ?? 0;
    return credit.minor + owed < 0 ? [{ ...credit, minor: -credit.minor - owed }] : [];
  });
}

export const openSum = (lines: readonly LetterLine[]): Sums => sumByCurrency(lines.map(({ open }) => open));

const isOverdue = ({ daysOverdue }: Line): boolean => daysOverdue !== null && daysOverdue > 0;

const creditIn = (currency: Money['currency'], credits: readonly LetterLine[]): number =>
  credits.reduce((sum, { open }) => (open.currency === currency ? sum + open.minor : sum), 0);

function lineOf({ invoice, daysOverdue }: Line, words: LetterWords): readonly LetterLine[] {
  const { balance } = invoice;
  if (!balance) return [];
  const number = plain(invoice.number ?? '') || plain(invoice.recordId ?? '') || words.withoutNumber;
  return [
    {
      key: invoice.key,
      number: invoice.instalment === null ? number : words.instalment(number, invoice.instalment),
      link: invoice.link,
      issueDate: invoice.issueDate,
      dueDate: invoice.dueDate,
      daysOverdue: daysOverdue !== null && daysOverdue > 0 ? daysOverdue : null,
      open: balance,
      derived: invoice.source.balance === 'derived',
    },
  ];
}
