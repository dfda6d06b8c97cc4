import type { HeldWhy } from '../letter.ts';

/** What a letter says outside its paragraphs: table, sums, ready-made replies, how fast we answer. One a language. */
export type LetterWords = {
  readonly invoice: string;
  /** Of issue. */
  readonly date: string;
  readonly due: string;
  readonly days: string;
  /** What the invoice was over. */
  readonly total: string;
  readonly open: string;
  readonly dated: (day: string) => string;
  readonly openOf: (open: string, total: string) => string;
  readonly dueOn: (day: string) => string;
  readonly daysOverdue: (days: number) => string;
  readonly sum: string;
  readonly credit: (number: string) => string;
  readonly toPay: string;
  readonly creditLeft: string;
  /** Heads the lines of a courtesy, which is about nothing else. */
  readonly comingDue: string;
  /** Heads what is only told beside what is overdue. */
  readonly notDue: string;
  readonly notDueMany: (count: number, sum: string, next: string) => string;
  /** Heads the lines that are not asked for now. */
  readonly held: string;
  readonly heldState: {
    readonly [why in HeldWhy]: (day: string | null) => string;
  };
  /** The part of an invoice that is not asked for. */
  readonly heldPart: { readonly [why in HeldWhy | 'other']: string };
  /** "Earlier: message of 28 April, call of 5 May". */
  readonly earlier: string;
  readonly earlierBy: { readonly [how in 'mail' | 'call']: (day: string) => string };
  /** What a letter of a late stage is about where the table holds younger lines as well. */
  readonly concerns: {
    readonly [stage in 'second' | 'final' | 'agency']: (numbers: string, one: boolean) => string;
  };
  readonly pay: string;
  /** Headings of the statement of account. */
  readonly statement: {
    readonly title: string;
    readonly overdue: string;
    readonly balance: string;
    readonly aging: string;
    readonly notDue: string;
    readonly days: string;
  };
  readonly withoutNumber: string;
  readonly instalment: (number: string, which: number) => string;
  /** What stands between a label and its value, with the space that a language puts before it. */
  readonly colon: string;
  /** Replies the reader can begin with one click: what the link says, what the subject begins with. */
  readonly replies: {
    readonly ask: { readonly label: string; readonly subject: string };
    readonly wrong: { readonly label: string; readonly subject: string };
    readonly date: { readonly label: string; readonly subject: string };
    readonly paid: { readonly label: string; readonly subject: string };
    /** Where no link can be set: with which word the subject of an answer begins. */
    readonly inWords: (subjects: string) => string;
    readonly andMore: (count: number) => string;
  };
  /** Ends the sentence "We answer …". */
  readonly within: {
    readonly sameDay: string;
    readonly hours: (count: number) => string;
    readonly days: (count: number) => string;
    readonly workingDays: (count: number) => string;
  };
};
