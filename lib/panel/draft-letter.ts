import { contactAt } from '../collect/contact-at.ts';
import type { Contact, NextAction, WorklistRow } from '../collect/next-action.ts';
import { planFor } from '../collect/plan-for.ts';
import type { Standing } from '../collect/standing.ts';
import type { Draft } from '../domain/draft.ts';
import type { LetterRules } from '../domain/letter-rules.ts';
import type { OwnTemplate, OwnTemplates } from '../domain/own-template.ts';
import type { Policy } from '../domain/policy.ts';
import type { Sender } from '../domain/sender.ts';
import { type ComposeFrom, composeLetter } from '../letters/compose.ts';
import type { InterestOf } from '../letters/interest/interest-lines.ts';
import type { Letter } from '../letters/letter.ts';
import { type OwnText, ownText } from '../letters/own-text.ts';
import { interestRuleFor, interestRules } from '../letters/rules/interest-rules.ts';
import { shortText } from '../letters/short-text.ts';
import { type Wording, wordingOf } from '../letters/wording.ts';
import { earlierAbout, lastAddress, lastLanguage } from './draft-history.ts';
import { texts } from './texts/texts.ts';

/** What a letter is made with beside its account. */
export type LetterDesk = {
  readonly policy: Policy;
  readonly templates: OwnTemplates;
  readonly locale: string;
  readonly rules: LetterRules;
};

/** A draft made into a letter; its parts are needed for checking and logging it. */
export type Lettered = {
  readonly contact: Contact;
  readonly wording: Wording;
  /** The text of the user's own that it is written with; null: ours. */
  readonly own: OwnTemplate | null;
  readonly letter: Letter | null;
  /** Its short form; null: it has none, or nobody is known to write it. */
  readonly short: string | null;
};

/** The letter of a draft, from the newest facts; null while nobody is known to write it. */
export function letterOf(draft: Draft, row: WorklistRow, sender: Sender | null, desk: LetterDesk): Lettered {
  const { from, own } = composeFrom(draft, row, desk);
  const { contact, wording } = from;
  const given = sender && { ...from, sender };
  return {
    contact,
    wording,
    own,
    letter: given && composeLetter(given),
    short: given && !own ? shortText(given) : null,
  };
}

type From = Omit<ComposeFrom, 'sender'> & { readonly wording: Wording };

/** What a draft is composed from, whoever writes it. */
export function composeFrom(
  draft: Draft,
  { standing, action }: WorklistRow,
  { policy, templates, locale, rules }: LetterDesk,
): { readonly from: From; readonly own: OwnTemplate | null } {
  const { account, today, settings } = standing;
  const contact = contactFor(draft, standing, action, policy);
  const wanted = wordingOf(contact, today, {
    template: draft.template,
    tone: draft.tone ?? settings.tone,
    language: draft.language ?? settings.language ?? lastLanguage(standing),
  });
  const own = ownFor(draft, wanted, templates);
  const wording = own ? { ...wanted, language: own.of.language } : wanted;
  const to = draft.to ?? account.email ?? lastAddress(standing);
  return {
    own: own?.of ?? null,
    from: {
      standing,
      contact,
      today,
      locale,
      wording,
      edits: { ...draft, to },
      own: own?.text ?? null,
      plan: planFor(standing, policy).stages,
      earlier: earlierAbout(contact.lines, standing),
      interest: interestFor(standing, rules),
      nameOf: texts.templates.nameOf,
    },
  };
}

/** Interest is stated where the account says so, its country has a rule or its contract a rate, and the tax was asked about. */
function interestFor({ settings }: Standing, rules: LetterRules): InterestOf | null {
  const { book, account, country, customerKind, interest } = settings;
  const rule = interestRuleFor(rules.interest ?? interestRules, country, customerKind);
  if (!interest || !rule || rules.withoutTax === undefined) return null;
  const agreed = rules.agreed?.[`${book} ${account}`] ?? null;
  return { rule, agreed, withoutTax: rules.withoutTax };
}

/** What the worklist proposes, where the draft is at its stage; else what the user chose. */
function contactFor(draft: Draft, standing: Standing, action: NextAction, policy: Policy): Contact {
  const proposed = action.contact;
  return proposed && proposed.stage === draft.stage && proposed.channel === 'mail'
    ? proposed
    : contactAt(draft.stage, standing, action, policy);
}

/** The text the user picked, or the one that takes the place of ours; a broken one is as good as none. */
function ownFor(
  draft: Draft,
  { template, tone, language }: Wording,
  templates: OwnTemplates,
): { readonly of: OwnTemplate; readonly text: OwnText } | null {
  const picked = templates.find(({ id, active }) => active && id === draft.own);
  const replacing = templates.find(
    (one) =>
      one.active &&
      one.standsFor === template &&
      one.language === language &&
      (one.tone === null || one.tone === tone),
  );
  const of = picked ?? replacing;
  const text = of && ownText(of);
  return of && text?.ok ? { of, text: text.value } : null;
}
