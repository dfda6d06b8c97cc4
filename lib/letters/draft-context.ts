import type { Contact } from '../collect/next-action.ts';
import type { Standing } from '../collect/standing.ts';
import { addDays, type Day, daysBetween, weekday } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { Sender } from '../domain/sender.ts';
import type { LetterLine, LetterTable } from './letter.ts';

/** What a letter is made from. */
export type DraftContext = {
  readonly standing: Standing;
  readonly contact: Contact;
  readonly sender: Sender;
  readonly table: LetterTable;
  readonly today: Day;
  readonly locale: string;
  readonly language: Language;
  /** What a blank is called to the user, who fills it in; its words in English are given. */
  readonly nameOf: (words: string) => string;
};

/** The lines the letter is about: what is overdue, or, before anything is, what comes due. */
export const subjectLines = ({ table }: DraftContext): readonly LetterLine[] =>
  table.overdue.length > 0 ? table.overdue : table.notDue;

/** The day asked for: a week from today, or the Monday after. */
export function payBy(today: Day): Day {
  const week = addDays(today, 7);
  const saturday = 6;
  return weekday(week) < saturday ? week : addDays(week, 8 - weekday(week));
}

/** Day of our last message or call about one of these lines; null where the last contact was another or about others. */
export function lastContactOn({ standing, contact }: DraftContext, channel: 'mail' | 'call'): Day | null {
  const last = standing.lastContact;
  if (last?.entry.kind !== 'reminder' || last.entry.channel !== channel) return null;
  const { invoices } = last.entry;
  const about = contact.lines.some(({ invoice }) => invoices.includes(invoice.key));
  return about || invoices.length === 0 ? last.on : null;
}

/** The term that dates show: days from issue to due, if every line has the same and it is no payment at once. */
export function termsDays(context: DraftContext): number | null {
  const terms = subjectLines(context).map(({ issueDate, dueDate }) =>
    issueDate && dueDate ? daysBetween(issueDate, dueDate) : null,
  );
  const [first = null] = terms;
  return first !== null && first > 0 && terms.every((days) => days === first) ? first : null;
}
