import { language } from '../domain/language.ts';
import type { StageId } from '../domain/policy.ts';
import { demandId, type TemplateId } from '../domain/template-id.ts';
import { type Tone, tone } from '../domain/tone.ts';

/** What the draft offers: every text that is written, in the order of a customer's story. */
export const templates: readonly TemplateId[] = demandId.options;

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
};

/** The stage a text counts as; null where the stage stays what it was. */
export const stageOf = (template: TemplateId): StageId | null => stages[template] ?? null;
