import type { Contact } from '../collect/next-action.ts';
import type { Standing } from '../collect/standing.ts';
import type { Day } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import type { Stage } from '../domain/policy.ts';
import type { Sender } from '../domain/sender.ts';
import { addressesOf } from './addresses.ts';
import { agreedAmounts } from './agreed-amounts.ts';
import { hasTable, isDemand, templateFor } from './catalogue/index.ts';
import type { LetterWords } from './catalogue/letter-words.ts';
import { letterWords } from './catalogue/words.ts';
import { type DraftContext, subjectLines } from './draft-context.ts';
import { type InterestOf, interestLines } from './interest/interest-lines.ts';
import type { Earlier, Letter, LetterLine, LetterTable } from './letter.ts';
import { letterLocale } from './letter-format.ts';
import { letterTable, noLines } from './letter-table.ts';
import type { OwnText } from './own-text.ts';
import { paragraphs, plain } from './plain.ts';
import { replyLinks, withReplies } from './reply-links.ts';
import { stageNote } from './stage-note.ts';
import { render } from './template.ts';
import { type ChosenWording, wordingOf } from './wording.ts';

/** What a letter is made from. */
export type ComposeFrom = {
  readonly standing: Standing;
  readonly contact: Contact;
  readonly sender: Sender;
  readonly today: Day;
  readonly locale: string;
  readonly edits: Pick<Draft, 'to' | 'cc' | 'bcc' | 'subject' | 'opening' | 'closing'> | null;
  readonly wording?: ChosenWording;
  /** A text of the user's own; null: the catalogue's. */
  readonly own?: OwnText | null;
  /** The plan whose stages are meant, so that a late letter names the lines it is about. */
  readonly plan?: readonly Stage[];
  readonly earlier?: readonly Earlier[];
  /** Interest is stated, worked out by these; null: it is not. */
  readonly interest?: InterestOf | null;
  /** What a blank is called to the user; as the catalogue has it, in English, where not given. */
  readonly nameOf?: (words: string) => string;
};

/**
 * The letter of one contact: the catalogue's words, the account's lines, and what the user changed. An edited part stands
 * as the user wrote it; the table is always made afresh. `wording` is what the user chose of text, tone and language. The
 * locale formats amounts and dates where it is of the letter's language.
 */
export function composeLetter(of: ComposeFrom): Letter {
  const { contact, sender, edits } = of;
  const { context, wording, words, demand, listed, asks } = preparation(of);
  const { table, locale, standing } = context;
  const written = render(of.own?.template ?? templateFor(wording), context);
  const customer = plain(standing.account.name);
  const stage = { template: wording.template, contact, plan: of.plan ?? [] };
  return {
    to: plain(edits?.to ?? standing.account.email ?? '') || null,
    ...copiesOf(of),
    customer,
    subject: plain(edits?.subject ?? written.subject),
    opening: paragraphs(edits?.opening ?? written.opening),
    concerns: stageNote(stage, table.overdue, words, locale),
    table,
    agreed: agreedAmounts(standing),
    earlier: asks ? (of.earlier ?? []) : [],
    interest: asks && of.interest ? interestIn(of.interest, context) : null,
    replies: asks ? replyLinks(subjectLines(context), customer, sender, words) : [],
    closing: paragraphs(edits?.closing ?? written.closing),
    locale,
    wording,
    demand,
    listed,
    own: of.own ? { id: of.own.id, name: of.own.name, policyVersion: of.own.policyVersion } : null,
  };
}

const interestIn = (of: InterestOf, { table, today, language, locale }: DraftContext): string | null =>
  interestLines({ ...of, lines: table.overdue, today, language, locale })?.paragraph ?? null;

/** Copies go where the draft says, else to those of the book and of the account. */
function copiesOf({ edits, sender, standing: { settings } }: ComposeFrom): Pick<Letter, 'cc' | 'bcc'> {
  const among = (
    typed: string | null | undefined,
    book: readonly string[] = [],
    own: readonly string[] = [],
  ) => (typed == null ? [...new Set([...book, ...own])] : addressesOf(typed));
  return {
    cc: among(edits?.cc, sender.cc, settings.cc),
    bcc: among(edits?.bcc, sender.bcc, settings.bcc),
  };
}

/** What the variables of a letter are filled in from; its lines also where the letter itself lists none. */
export const contextFor = (of: ComposeFrom): DraftContext => preparation(of, true).context;

function preparation(of: ComposeFrom, always = false) {
  const { standing, contact, sender, today } = of;
  const wording = wordingOf(contact, today, of.wording ?? {});
  const { language } = wording;
  const words = letterWords[language];
  const listed = of.own ? of.own.table : hasTable(wording.template);
  const demand = of.own ? of.own.demand : isDemand(wording.template);
  const asks = contact.channel !== 'call' && demand;
  const customer = plain(standing.account.name);
  const table = tableFor({
    ...of,
    payLink: sender.payLink,
    words,
    listed: listed || always,
    asks,
    customer,
  });
  const locale = letterLocale(language, of.locale);
  const context: DraftContext = {
    standing,
    contact,
    sender,
    table,
    today,
    locale,
    language,
    nameOf: of.nameOf ?? String,
  };
  return { context, wording, words, demand, listed, asks };
}

type TableOf = Pick<ComposeFrom, 'standing' | 'contact' | 'sender' | 'today'> & {
  readonly words: LetterWords;
  readonly payLink: string | undefined;
  readonly customer: string;
  readonly listed: boolean;
  readonly asks: boolean;
};

/** The lines; in a demand each with the replies about itself. */
function tableFor(of: TableOf): LetterTable {
  if (!of.listed) return noLines;
  const made = letterTable(of.standing, of.contact, of);
  if (!of.asks) return made;
  const nothingOverdue = made.overdue.length === 0;
  const replied = <L extends LetterLine>(lines: readonly L[]): readonly L[] =>
    withReplies(lines, of.customer, of.sender, of.words);
  return {
    ...made,
    overdue: replied(made.overdue),
    // Due on this weekend: by the plan not overdue, for the reader no longer to come. The letter leaves it for the next.
    notDue: replied(made.notDue.filter(({ dueDate }) => !dueDate || dueDate >= of.today || nothingOverdue)),
    held: replied(made.held),
  };
}
