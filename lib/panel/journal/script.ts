import { contactAt } from '../../collect/contact-at.ts';
import type { WorklistRow } from '../../collect/next-action.ts';
import type { Language } from '../../domain/language.ts';
import type { OwnTemplates } from '../../domain/own-template.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Sender } from '../../domain/sender.ts';
import { composeLetter } from '../../letters/compose.ts';
import { type OwnText, ownText } from '../../letters/own-text.ts';
import { texts } from '../texts/texts.ts';

/** What to say on the telephone, in the order it is said. */
export type Script = {
  readonly open: readonly string[];
  /** What the call is about. */
  readonly facts: readonly string[];
  readonly ask: readonly string[];
  /** Answers to what is usually said. */
  readonly answers: readonly string[];
  readonly close: readonly string[];
  readonly language: Language;
  /** Id of the user's own text that it is; null: ours. */
  readonly own: string | null;
};

/**
 * The catalogue's call script in its parts. In its text the first paragraph opens, what follows states the facts; after
 * the facts come the question, the answers to objections, and last the close.
 */
export function scriptOf(of: {
  readonly row: WorklistRow;
  readonly sender: Sender;
  readonly policy: Policy;
  readonly locale: string;
  readonly language: Language | null;
  /** The user's own texts. */
  readonly templates: OwnTemplates;
}): Script {
  const { standing, action } = of.row;
  const contact =
    action.contact?.channel === 'call' ? action.contact : contactAt('call', standing, action, of.policy);
  const language = of.language ?? 'en';
  const own = ownScript(of.templates, language);
  const { opening, closing } = composeLetter({
    standing,
    contact,
    sender: of.sender,
    today: standing.today,
    locale: of.locale,
    edits: null,
    wording: { template: 'call-script', language },
    own,
    nameOf: texts.templates.nameOf,
  });
  const [open = '', ...facts] = opening;
  return {
    open: [open],
    facts,
    ask: closing.slice(0, 1),
    answers: closing.slice(1, -1),
    close: closing.slice(1).slice(-1),
    language,
    own: own?.id ?? null,
  };
}

/** The text of the user's own that takes the place of our script; a broken one is as good as none. */
function ownScript(templates: OwnTemplates, language: Language): OwnText | null {
  const found = templates.find(
    (one) => one.active && one.standsFor === 'call-script' && one.language === language,
  );
  const text = found && ownText(found);
  return text?.ok ? text.value : null;
}
