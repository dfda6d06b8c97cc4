import type { Channel, StageId } from '../../domain/policy.ts';
import { parseTemplate, type Template, type TemplateSource } from '../template.ts';
import { call } from './en/call.ts';
import { final } from './en/final.ts';
import { first } from './en/first.ts';
import { preDue } from './en/pre-due.ts';
import { second } from './en/second.ts';

/** Steps taken inside have no letter of their own: what the user may still write then is the final reminder. */
const sources: { readonly [stage in StageId]: TemplateSource } = {
  'pre-due': preDue,
  first,
  second,
  call,
  final,
  manager: final,
  agency: final,
};

const parsed = new Map<TemplateSource, Template>();

/** The template of a stage; a contact by telephone has the script, whatever its stage. */
export function templateFor(stage: StageId, channel: Channel): Template {
  const source = channel === 'call' ? call : sources[stage];
  const known = parsed.get(source);
  if (known) return known;
  const made = parseTemplate(source);
  if (!made.ok) throw new Error(`template ${stage}: ${JSON.stringify(made.error)}`);
  parsed.set(source, made.value);
  return made.value;
}
