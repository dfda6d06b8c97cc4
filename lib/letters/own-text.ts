import type { OwnTemplate } from '../domain/own-template.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { parseTemplate, type Template, type TemplateIssue, tryOut } from './template.ts';

/** A letter of the user's own words, ready to be filled in. */
export type OwnText = Pick<OwnTemplate, 'id' | 'name' | 'policyVersion' | 'demand' | 'table'> & {
  readonly template: Template;
};

/** The text of a template as stored; what is wrong with it where it is broken. */
export function ownText(of: OwnTemplate): Result<OwnText, readonly TemplateIssue[]> {
  const parsed = parseTemplate(of);
  if (!parsed.ok) return parsed;
  const issues = tryOut(parsed.value);
  return issues.length > 0 ? fail(issues) : ok({ ...of, template: parsed.value });
}
