import type { Contact } from '../collect/next-action.ts';
import type { Standing } from '../collect/standing.ts';
import type { Agreements, PauseState } from '../collect/states/states.ts';
import type { AccountSettings } from '../domain/account-settings.ts';
import type { Day } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import type { Stage } from '../domain/policy.ts';
import type { Sender } from '../domain/sender.ts';
import { hasTable, isDemand, templateFor } from './catalogue/index.ts';
import type { LetterWords } from './catalogue/letter-words.ts';
import { letterWords } from './catalogue/words.ts';
import { type DraftContext, subjectLines } from './draft-context.ts';
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
  readonly edits: Pick<Draft, 'to' | 'subject' | 'opening' | 'closing'> | null;
  readonly wording?: ChosenWording;
  /** A text of the user's own; null: the catalogue's. */
  readonly own?: OwnText | null;
  /** What was agreed with the account: what is held is not asked for. */
  readonly agreements?: Agreements | null;
  readonly pauses?: readonly PauseState[];
  readonly settings?: AccountSettings | null;
  /** The plan whose stages are meant, so that a late letter names the lines it is about. */
  readonly plan?: readonly Stage[];
  readonly earlier?: readonly Earlier[];
};

/**
 * The letter of one contact: the catalogue's words, the account's lines, and what the user changed. An edited part stands
 * as the user wrote it; the table is always made afresh. `wording` is what the user chose of text, tone and language. The
 * locale formats amounts and dates where it is of the letter's language.
 */
export function composeLetter(of: ComposeFrom): Letter {
  const { standing, contact, sender, today, edits } = of;
  const wording = wordingOf(contact, today, of.wording ?? {});
  const { language } = wording;
  const words = letterWords[language];
  const locale = letterLocale(language, of.locale);
  const customer = plain(standing.account.name);
  const listed = of.own ? of.own.table : hasTable(wording.template);
  const demand = of.own ? of.own.demand : isDemand(wording.template);
  const asks = contact.channel !== 'call' && demand;
  const table = tableFor({ ...of, payLink: sender.payLink, words, listed, asks, customer });
  const { settings = null, agreements = null } = of;
  const context: DraftContext = {
    standing,
    contact,
    sender,
    table,
    today,
    locale,
    language,
    settings,
    agreements,
  };
  const written = render(of.own?.template ?? templateFor(wording), context);
  const stage = { template: wording.template, contact, plan: of.plan ?? [] };
  return {
    to: plain(edits?.to ?? standing.account.email ?? '') || null,
    customer,
    subject: plain(edits?.subject ?? written.subject),
    opening: paragraphs(edits?.opening ?? written.opening),
    concerns: stageNote(stage, table.overdue, words, locale),
    table,
    earlier: asks ? (of.earlier ?? []) : [],
    replies: asks ? replyLinks(subjectLines(context), customer, sender, words) : [],
    closing: paragraphs(edits?.closing ?? written.closing),
    locale,
    wording,
    demand,
    listed,
    own: of.own ? { id: of.own.id, name: of.own.name, policyVersion: of.own.policyVersion } : null,
  };
}

type TableOf = Pick<ComposeFrom, 'standing' | 'contact' | 'sender' | 'agreements' | 'pauses'> & {
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
  const replied = <L extends LetterLine>(lines: readonly L[]): readonly L[] =>
    withReplies(lines, of.customer, of.sender, of.words);
  return {
    ...made,
    overdue: replied(made.overdue),
    notDue: replied(made.notDue),
    held: replied(made.held),
  };
}
