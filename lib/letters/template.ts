import { Drop, Liquid, type Template as Parsed } from 'liquidjs';
import { fail, ok, type Result } from '../domain/result.ts';
import type { DraftContext } from './draft-context.ts';
import { nearest } from './nearest.ts';
import { variables } from './variables.ts';

/** A template as written, in Liquid. Paragraphs are set apart by blank lines. */
export type TemplateSource = { readonly subject: string; readonly opening: string; readonly closing: string };
type Part = keyof TemplateSource;

/** A template parsed and checked: it names known variables only. */
export type Template = { readonly [part in Part]: readonly Parsed[] };

export type TemplateIssue =
  | { readonly code: 'syntax'; readonly part: Part; readonly detail: string }
  | {
      readonly code: 'unknown-variable';
      readonly part: Part;
      readonly name: string;
      readonly didYouMean: string | null;
    };

/** Parses the parts of a template and checks every name in them. */
export function parseTemplate(source: TemplateSource): Result<Template, readonly TemplateIssue[]> {
  const subject = parsePart('subject', source.subject);
  const opening = parsePart('opening', source.opening);
  const closing = parsePart('closing', source.closing);
  if (subject.ok && opening.ok && closing.ok) {
    return ok({ subject: subject.value, opening: opening.value, closing: closing.value });
  }
  return fail([subject, opening, closing].flatMap((part) => (part.ok ? [] : part.error)));
}

function parsePart(part: Part, source: string): Result<readonly Parsed[], readonly TemplateIssue[]> {
  try {
    const parsed = engine.parse(source);
    const issues = engine.globalFullVariablesSync(parsed).flatMap((name) => unknown(part, name));
    return issues.length > 0 ? fail(issues) : ok(parsed);
  } catch (error) {
    return fail([{ code: 'syntax', part, detail: error instanceof Error ? error.message : String(error) }]);
  }
}

function unknown(part: Part, name: string): readonly TemplateIssue[] {
  return Object.hasOwn(variables, name)
    ? []
    : [{ code: 'unknown-variable', part, name, didYouMean: nearest(name, Object.keys(variables)) }];
}

/** Fills a template in. Values are text and stay text: nothing in them is read as a template. */
export function render(template: Template, context: DraftContext): TemplateSource {
  const scope = scopeOf(context);
  const fill = (part: readonly Parsed[]): string => String(engine.renderSync([...part], scope));
  return {
    subject: fill(template.subject),
    opening: fill(template.opening),
    closing: fill(template.closing),
  };
}

/** A value that is not known: false in a condition, named where it would be printed. */
class Missing extends Drop {
  readonly meaning: string;
  constructor(meaning: string) {
    super();
    this.meaning = meaning;
  }
  override valueOf(): null {
    return null;
  }
}

/** What stands where a value is missing; the guard keeps such a letter from leaving. */
const missingMark = (meaning: string): string => `⟦${meaning}⟧`;
export const missingMarks = /⟦([^⟧]*)⟧/g;

const engine = new Liquid({
  // No files, no includes: a template is the text it is.
  templates: {},
  strictVariables: true,
  strictFilters: true,
  lenientIf: true,
  ownPropertyOnly: true,
  outputEscape: (value: unknown): string =>
    value instanceof Missing ? missingMark(value.meaning) : String(value ?? ''),
});

/** {{ 'day that was promised' | blank }}: a place only the user can fill; the guard keeps the letter until it is. */
engine.registerFilter('blank', (name: string) => missingMark(name));

/** {{ invoices.count | plural: 'invoice', 'invoices' }} — also for is/are, was/were. */
engine.registerFilter('plural', (count: unknown, one: string, many: string) => (count === 1 ? one : many));

/** Names with dots become objects in objects. */
function scopeOf(context: DraftContext): object {
  const scope: { [name: string]: unknown } = {};
  for (const [name, { meaning, value }] of Object.entries(variables)) {
    const [first = name, second] = name.split('.');
    const filled = value(context) ?? new Missing(meaning);
    if (second === undefined) scope[first] = filled;
    else scope[first] = { ...Object(scope[first]), [second]: filled };
  }
  return scope;
}
