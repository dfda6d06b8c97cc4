/** What a letter says outside its paragraphs: table, sums, ready-made replies, how fast we answer. One a language. */
export type LetterWords = {
  readonly invoice: string;
  readonly due: string;
  readonly days: string;
  readonly open: string;
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
  readonly withoutNumber: string;
  readonly instalment: (number: string, which: number) => string;
  /** What stands between a label and its value, with the space that a language puts before it. */
  readonly colon: string;
  /** Replies the reader can begin with one click: what the link says, what the subject begins with. */
  readonly replies: {
    readonly ask: { readonly label: string; readonly subject: string };
    readonly wrong: { readonly label: string; readonly subject: string };
    readonly date: { readonly label: string; readonly subject: string };
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
