import type { Draft } from '../domain/draft.ts';
import { language } from '../domain/language.ts';
import { type Way, way } from '../domain/mail-path.ts';
import type { OwnTemplates } from '../domain/own-template.ts';
import type { StageId } from '../domain/policy.ts';
import { demandId, type TemplateId } from '../domain/template-id.ts';
import { type Tone, tone } from '../domain/tone.ts';

/** What texts are for, so that nobody looks through a list of all. */
export type TemplateGroupId =
  | 'reminders'
  | 'promises'
  | 'plans'
  | 'disputes'
  | 'calls'
  | 'documents'
  | 'credit'
  | 'thanks';

export type TemplateGroup = { readonly id: TemplateGroupId; readonly templates: readonly TemplateId[] };

/** Every text that is written, by what it is for. The call script is spoken. */
export const templateGroups: readonly TemplateGroup[] = [
  { id: 'reminders', templates: ['pre-due', 'due-today', 'first', 'second', 'final', 'agency'] },
  {
    id: 'promises',
    templates: ['promise-confirmation', 'promise-reminder', 'broken-promise', 'cheque-follow-up'],
  },
  { id: 'plans', templates: ['plan-offer', 'instalment-reminder', 'part-payment-thanks'] },
  { id: 'disputes', templates: ['dispute-received', 'dispute-resolved', 'apology', 'correct-records'] },
  { id: 'calls', templates: ['call-recap', 'missed-call'] },
  { id: 'documents', templates: ['statement', 'invoice-copy'] },
  {
    id: 'credit',
    templates: ['credit-hold', 'credit-hold-lifted', 'our-terms', 'early-payment', 'prompt-reward'],
  },
  { id: 'thanks', templates: ['prompt-thanks', 'satisfaction'] },
];

/** Texts of the user's own that stand beside ours, in a language. */
export const ownChoices = (templates: OwnTemplates): OwnTemplates =>
  templates.filter(({ active, standsFor }) => active && standsFor === null);

/** The tones a text has; none where it has but one. */
export const tonesOf = (template: TemplateId): readonly Tone[] =>
  demandId.safeParse(template).success ? tone.options : [];

export const languages = language.options;

/** Every way out; a text message only where the text has a short form. */
export const waysFor = (short: boolean): readonly Way[] =>
  way.options.filter((one) => short || (one !== 'sms' && one !== 'whatsapp'));

const stages: { readonly [template in TemplateId]?: StageId } = {
  'pre-due': 'pre-due',
  'due-today': 'pre-due',
  first: 'first',
  second: 'second',
  final: 'final',
  agency: 'agency',
};

/** The stage a text counts as; null where the stage stays what it was. */
export const stageOf = (template: TemplateId): StageId | null => stages[template] ?? null;

/** Steps that are spoken or taken inside; what is written then is the first reminder. */
const unwritten: ReadonlySet<StageId> = new Set(['call', 'second-call', 'manager', 'agency']);

/** A draft in which nothing was changed by hand. */
export const freshDraft = (
  of: Pick<Draft, 'book' | 'account' | 'stage' | 'template' | 'changedAt'>,
): Draft => ({
  ...of,
  stage: unwritten.has(of.stage) ? 'first' : of.stage,
  to: null,
  subject: null,
  opening: null,
  closing: null,
});
