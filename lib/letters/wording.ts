import type { Contact } from '../collect/next-action.ts';
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { StageId } from '../domain/policy.ts';
import type { TemplateId } from '../domain/template-id.ts';
import type { Tone } from '../domain/tone.ts';

/** Which text, how, and in which language. */
export type Wording = {
  readonly template: TemplateId;
  readonly tone: Tone;
  readonly language: Language;
};

/** What the user chose of it; the rest follows from the contact. */
export type ChosenWording = { readonly [part in keyof Wording]?: Wording[part] | null | undefined };

/** Steps taken inside have no letter of their own: what the user may still write then is the final reminder. */
const ofStage: { readonly [stage in StageId]: TemplateId } = {
  'pre-due': 'pre-due',
  'due-today': 'due-today',
  first: 'first',
  second: 'second',
  third: 'second',
  call: 'call-script',
  'second-call': 'call-script',
  final: 'final',
  manager: 'final',
  agency: 'agency',
};

/** The wording of a contact where the user chose none: the stage's own text, neutral until the final notice, in English. */
export function wordingOf(contact: Contact, today: Day, chosen: ChosenWording): Wording {
  const template = chosen.template ?? contact.template ?? templateOf(contact, today);
  return {
    template,
    tone: chosen.tone ?? contact.tone ?? (template === 'final' ? 'firm' : 'neutral'),
    language: chosen.language ?? 'en',
  };
}

function templateOf({ stage, channel, lines }: Contact, today: Day): TemplateId {
  if (channel === 'call') return 'call-script';
  const dueToday = stage === 'pre-due' && lines[0]?.invoice.dueDate === today;
  return dueToday ? 'due-today' : ofStage[stage];
}
