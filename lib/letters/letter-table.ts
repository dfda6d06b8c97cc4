import type { Contact } from '../collect/next-action.ts';
import type { Line, Standing } from '../collect/standing.ts';
import { type Money, type Sums, sumByCurrency } from '../domain/money.ts';
import type { LetterWords } from './catalogue/letter-words.ts';
import { heldState, isHeld } from './held-state.ts';
import type { HeldLine, LetterLine, LetterTable } from './letter.ts';
import { payLinkOf } from './pay-link.ts';
import { plain } from './plain.ts';

/** What the lines are made with beside the account. */
type With = {
  readonly standing: Standing;
  readonly words: LetterWords;
  readonly payLink?: string | undefined;
};

/**
 * The lines of a letter and their sums, in exact minor units. Credits are lines of their own and deducted currency by
 * currency, never below zero. What is disputed, promised, on a plan or paused is in no sum. A courtesy before the due
 * date asks for nothing and deducts nothing.
 */
export function letterTable(standing: Standing, contact: Contact, of: Omit<With, 'standing'>): LetterTable {
  const given: With = { ...of, standing };
  const linesOf = (lines: readonly Line[]): readonly LetterLine[] =>
    lines.filter((line) => !isHeld(line)).flatMap((line) => letterLine(line, given));
  const overdue = linesOf(contact.lines.filter(isOverdue));
  const courtesy = overdue.length === 0 && !contact.lines.some(isOverdue);
  const credits = courtesy ? [] : linesOf(standing.credits);
  const overdueSum = askedSum(overdue);
  return {
    overdue,
    overdueSum,
    credits,
    toPay: overdueSum.map((sum) => ({
      ...sum,
      minor: Math.max(0, sum.minor + creditIn(sum.currency, credits)),
    })),
    notDue: linesOf(courtesy ? contact.lines : standing.notDue),
    held: allLines(standing).flatMap((line) => heldLine(line, given)),
  };
}

export const noLines: LetterTable = {
  overdue: [],
  overdueSum: [],
  credits: [],
  toPay: [],
  notDue: [],
  held: [],
};

/** Every open line once, oldest first, whichever pile it lies on. */
const allLines = ({ overdue, notDue }: Standing): readonly Line[] => [...overdue, ...notDue];

function heldLine(line: Line, given: With): readonly HeldLine[] {
  const state = isHeld(line) ? heldState(line, given.standing) : null;
  return state ? letterLine(line, given).map((one) => ({ ...one, part: null, ...state })) : [];
}

/** What is asked for of some lines: what is open less the parts that are held. */
const askedSum = (lines: readonly LetterLine[]): Sums =>
  sumByCurrency(
    lines.flatMap(({ open, part }) =>
      part ? [open, { ...part.amount, minor: -part.amount.minor }] : [open],
    ),
  );

/** Credit beyond what is overdue, as positive amounts per currency. */
export function creditLeft({ overdueSum, credits }: LetterTable): Sums {
  return openSum(credits).flatMap((credit) => {
    const owed = overdueSum.find(({ currency }) => currency === credit.currency)?.minor ?? 0;
    return credit.minor + owed < 0 ? [{ ...credit, minor: -credit.minor - owed }] : [];
  });
}

export const openSum = (lines: readonly LetterLine[]): Sums => sumByCurrency(lines.map(({ open }) => open));

/** What the lines were over; null where one of them does not say. */
export function totalSum(lines: readonly LetterLine[]): Sums | null {
  const totals = lines.flatMap(({ total }) => total ?? []);
  return totals.length === lines.length ? sumByCurrency(totals) : null;
}

/** What was paid on the lines; null where one of them does not say what it was over. */
export function paidSum(lines: readonly LetterLine[]): Sums | null {
  const paid = lines.flatMap(({ total, open }) =>
    total ? [{ ...total, minor: total.minor - open.minor }] : [],
  );
  return paid.length === lines.length ? sumByCurrency(paid) : null;
}

const isOverdue = ({ daysOverdue }: Line): boolean => daysOverdue !== null && daysOverdue > 0;

const creditIn = (currency: Money['currency'], credits: readonly LetterLine[]): number =>
  credits.reduce((sum, { open }) => (open.currency === currency ? sum + open.minor : sum), 0);

function letterLine(line: Line, { standing, words, payLink }: With): readonly LetterLine[] {
  const { invoice, daysOverdue } = line;
  const { balance } = invoice;
  if (!balance) return [];
  const number = plain(invoice.number ?? '') || plain(invoice.recordId ?? '') || words.withoutNumber;
  return [
    {
      key: invoice.key,
      number: invoice.instalment === null ? number : words.instalment(number, invoice.instalment),
      payLink: balance.minor > 0 ? payLinkOf(invoice, payLink) : null,
      replies: [],
      issueDate: invoice.issueDate,
      dueDate: invoice.dueDate,
      daysOverdue: daysOverdue !== null && daysOverdue > 0 ? daysOverdue : null,
      total: totalOf(invoice, balance),
      open: balance,
      derived: invoice.source.balance === 'derived',
      part: heldPart(line, balance, standing),
    },
  ];
}

/** Stated beside what is open only as the document itself has it. */
function totalOf({ total, source }: Line['invoice'], { currency }: Money): Money | null {
  const proven = total?.basis === 'document' && total.currency === currency && source.total === 'known';
  return proven ? total : null;
}

/** What is held of a line that is asked for in part. */
function heldPart(line: Line, balance: Money, standing: Standing): LetterLine['part'] {
  if (line.held.length === 0 || line.asked === null) return null;
  const minor = balance.minor - line.asked.minor;
  return minor > 0 ? { why: heldState(line, standing)?.why ?? null, amount: { ...balance, minor } } : null;
}
