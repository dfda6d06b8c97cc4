import type { Contact } from '../collect/next-action.ts';
import type { Standing } from '../collect/standing.ts';
import type { Day } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import type { Sender } from '../domain/sender.ts';
import { hasTable, isDemand, templateFor } from './catalogue/index.ts';
import { letterWords } from './catalogue/words.ts';
import { type DraftContext, subjectLines } from './draft-context.ts';
import type { Letter } from './letter.ts';
import { letterLocale } from './letter-format.ts';
import { letterTable, noLines } from './letter-table.ts';
import { paragraphs, plain } from './plain.ts';
import { replyLinks } from './reply-links.ts';
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
}): Letter {
  const { standing, contact, sender, today, edits } = of;
  const wording = wordingOf(contact, today, of.wording ?? {});
  const { language } = wording;
  const words = letterWords[language];
  const locale = letterLocale(language, of.locale);
  const table = hasTable(wording.template) ? letterTable(standing, contact, words) : noLines;
  const context: DraftContext = { standing, contact, sender, table, today, locale, language };
  const written = render(templateFor(wording), context);
  const customer = plain(standing.account.name);
  return {
    to: plain(edits?.to ?? standing.account.email ?? '') || null,
    customer,
    subject: plain(edits?.subject ?? written.subject),
    opening: paragraphs(edits?.opening ?? written.opening),
    table,
    replies:
      contact.channel === 'call' || !isDemand(wording.template)
        ? []
        : replyLinks(subjectLines(context), customer, sender, words),
    closing: paragraphs(edits?.closing ?? written.closing),
    locale,
    wording,
  };
}
