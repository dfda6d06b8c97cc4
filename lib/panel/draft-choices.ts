import { language } from '../domain/language.ts';
import type { StageId } from '../domain/policy.ts';
import { demandId, messageId, type TemplateId } from '../domain/template-id.ts';
import { type Tone, tone } from '../domain/tone.ts';

/** What the draft offers: every text that is written, demands first. */
export const templates: readonly TemplateId[] = [
  ...demandId.options,
  ...messageId.options.filter((id) => id !== 'call-script'),
];

/** The tones a text has; none where it has but one. */
export const tonesOf = (template: TemplateId): readonly Tone[] =>
  demandId.safeParse(template).success ? tone.options : [];

export const languages = language.options;

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
