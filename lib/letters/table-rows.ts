import type { LetterWords } from './catalogue/letter-words.ts';
import { letterWords } from './catalogue/words.ts';
import type { Earlier, HeldLine, Letter, LetterLine, ReplyLink } from './letter.ts';
import { dayText, moneyText, sumsText } from './letter-format.ts';
import { creditLeft, openSum } from './letter-table.ts';

/** An invoice in words. */
export type InvoiceRow = {
  readonly number: string;
  /** "of 4 March 2026"; empty without a date of issue. */
  readonly dated: string;
  /** "4 Mar 2026", for a column. */
  readonly dateShort: string;
  /** "3 April 2026"; empty without a due date. */
  readonly due: string;
  /** "3 Apr 2026", for a column. */
  readonly dueShort: string;
  readonly daysOverdue: number | null;
  /** What it was over; empty where that is not known. */
  readonly total: string;
  /** What is open of it. */
  readonly amount: string;
  /** "€300.00 open of €500.00", or what is open where that is the whole. */
  readonly inWords: string;
  /** The part that is held, taken off the sum; null: none. */
  readonly part: { readonly label: string; readonly amount: string } | null;
  readonly payLink: string | null;
  readonly replies: readonly ReplyLink[];
};
/** An invoice that is not asked for now, and its state. */
export type HeldRow = InvoiceRow & { readonly state: string };
/** A sum or a credit. `total` = what is asked for. */
export type SumRow = { readonly label: string; readonly amount: string; readonly total: boolean };

/** The letter's table in words, for every form the letter takes: text, rich text, preview. */
export type TableRows = {
  readonly head: Pick<LetterWords, 'invoice' | 'date' | 'due' | 'days' | 'total' | 'open'>;
  readonly overdue: readonly InvoiceRow[];
  readonly sums: readonly SumRow[];
  /** Listed one by one while they are few, else one sentence. */
  readonly notDue: { readonly heading: string; readonly rows: readonly InvoiceRow[] } | null;
  readonly held: { readonly heading: string; readonly rows: readonly HeldRow[] } | null;
  /** "Earlier: message of 28 April 2026"; null: none. */
  readonly earlier: string | null;
};

const few = 5;

export function tableRows({ table, earlier, locale, wording }: Letter): TableRows {
  const words = letterWords[wording.language];
  const amounts = (label: string, sums: readonly LetterLine['open'][], total = false): readonly SumRow[] =>
    sums.map((sum) => ({ label, amount: moneyText(sum, locale), total }));
  const credits = table.credits.flatMap(({ number, open }) => amounts(words.credit(number), [open]));
  const parted = table.overdue.some(({ part }) => part !== null);
  return {
    head: words,
    overdue: table.overdue.map((line) => invoiceRow(line, words, locale)),
    sums: [
      ...(credits.length > 0 || parted ? amounts(words.sum, table.overdueSum) : []),
      ...credits,
      ...amounts(words.toPay, table.toPay, true),
      ...amounts(words.creditLeft, creditLeft(table)),
    ],
    notDue: notDueRows(table.notDue, {
      locale,
      words,
      courtesy: table.overdue.length === 0,
      all: wording.template === 'statement',
    }),
    held: heldRows(table.held, words, locale),
    earlier: earlierText(earlier, words, locale),
  };
}

function heldRows(lines: readonly HeldLine[], words: LetterWords, locale: string): TableRows['held'] {
  if (lines.length === 0) return null;
  return {
    heading: words.held,
    rows: lines.map((line) => ({
      ...invoiceRow(line, words, locale),
      state: words.heldState[line.why](line.on && dayText(line.on, locale)),
    })),
  };
}

function earlierText(earlier: readonly Earlier[], words: LetterWords, locale: string): string | null {
  if (earlier.length === 0) return null;
  const each = earlier.slice(-few).map(({ on, how }) => words.earlierBy[how](dayText(on, locale)));
  return `${words.earlier}${words.colon} ${each.join(', ')}.`;
}

function notDueRows(
  lines: readonly LetterLine[],
  { locale, words, courtesy, all }: { locale: string; words: LetterWords; courtesy: boolean; all: boolean },
): TableRows['notDue'] {
  const next = lines[0]?.dueDate;
  if (!next) return null;
  if (courtesy || all || lines.length <= few) {
    return {
      heading: courtesy ? words.comingDue : words.notDue,
      rows: lines.map((line) => invoiceRow(line, words, locale)),
    };
  }
  const sum = sumsText(openSum(lines), locale);
  return { heading: words.notDueMany(lines.length, sum, dayText(next, locale)), rows: [] };
}

function invoiceRow(line: LetterLine, words: LetterWords, locale: string): InvoiceRow {
  const amount = moneyText(line.open, locale);
  const total = line.total ? moneyText(line.total, locale) : '';
  return {
    number: line.number,
    dated: line.issueDate ? words.dated(dayText(line.issueDate, locale)) : '',
    dateShort: line.issueDate ? dayText(line.issueDate, locale, 'medium') : '',
    due: line.dueDate ? dayText(line.dueDate, locale) : '',
    dueShort: line.dueDate ? dayText(line.dueDate, locale, 'medium') : '',
    daysOverdue: line.daysOverdue,
    total,
    amount,
    inWords: total === '' || total === amount ? amount : words.openOf(amount, total),
    part: line.part && {
      label: words.heldPart[line.part.why ?? 'other'],
      amount: moneyText({ ...line.part.amount, minor: -line.part.amount.minor }, locale),
    },
    payLink: line.payLink,
    replies: line.replies,
  };
}
