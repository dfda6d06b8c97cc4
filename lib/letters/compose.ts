import type { Contact } from '../collect/next-action.ts';
import type { Standing } from '../collect/standing.ts';
import type { Agreements, PauseState } from '../collect/states/states.ts';
import type { Day } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import type { Stage } from '../domain/policy.ts';
import type { Sender } from '../domain/sender.ts';
import { hasTable, isDemand, templateFor } from './catalogue/index.ts';
import { letterWords } from './catalogue/words.ts';
import { type DraftContext, subjectLines } from './draft-context.ts';
import type { Earlier, Letter, LetterTable } from './letter.ts';
import { letterLocale } from './letter-format.ts';
import { letterTable, noLines } from './letter-table.ts';
import { paragraphs, plain } from './plain.ts';
import { replyLinks, withReplies } from './reply-links.ts';
import { stageNote } from './stage-note.ts';
import { render } from './template.ts';
import { type ChosenWording, wordingOf } from './wording.ts';

/**
 * The letter of one contact: the catalogue's words, the account's lines, and what the user changed. An edited part stands
 * as the user wrote it; the table is always made afresh. `wording` is what the user chose of text, tone and language. The
 * locale formats amounts and dates where it is of the letter's language.
 */
export function composeLetter(of: {
  readonly standing: Standing;
  readonly contact: Contact;
  readonly sender: Sender;
  readonly today: Day;
  readonly locale: string;
  readonly edits: Pick<Draft, 'to' | 'subject' | 'opening' | 'closing'> | null;
  readonly wording?: ChosenWording;
  /** What was agreed with the account: what is held is not asked for. */
  readonly agreements?: Agreements | null;
  readonly pauses?: readonly PauseState[];
  /** The plan whose stages are meant, so that a late letter names the lines it is about. */
  readonly plan?: readonly Stage[];
  readonly earlier?: readonly Earlier[];
}): Letter {
  const { standing, contact, sender, today, edits } = of;
  const wording = wordingOf(contact, today, of.wording ?? {});
  const { language } = wording;
  const words = letterWords[language];
  const locale = letterLocale(language, of.locale);
  const customer = plain(standing.account.name);
  const made = hasTable(wording.template)
    ? letterTable(standing, contact, {
        words,
        payLink: sender.payLink,
        agreements: of.agreements,
        pauses: of.pauses,
      })
    : noLines;
  const asks = contact.channel !== 'call' && isDemand(wording.template);
  const table: LetterTable = asks
    ? {
        ...made,
        overdue: withReplies(made.overdue, customer, sender, words),
        notDue: withReplies(made.notDue, customer, sender, words),
        held: withReplies(made.held, customer, sender, words),
      }
    : made;
  const context: DraftContext = { standing, contact, sender, table, today, locale, language };
  const written = render(templateFor(wording), context);
  const plan = of.plan ?? [];
  return {
    to: plain(edits?.to ?? standing.account.email ?? '') || null,
    customer,
    subject: plain(edits?.subject ?? written.subject),
    opening: paragraphs(edits?.opening ?? written.opening),
    concerns: stageNote({ template: wording.template, contact, plan }, table.overdue, words, locale),
    table,
    earlier: asks ? (of.earlier ?? []) : [],
    replies: asks ? replyLinks(subjectLines(context), customer, sender, words) : [],
    closing: paragraphs(edits?.closing ?? written.closing),
    locale,
    wording,
  };
}
