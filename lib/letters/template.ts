import type { Template as Parsed } from 'liquidjs';
import { fail, ok, type Result } from '../domain/result.ts';
import { type UnknownName, unknownNames } from './check-names.ts';
import type { DraftContext } from './draft-context.ts';
import { engine, filters } from './engine.ts';
import type { LetterLine } from './letter.ts';
import { nearest } from './nearest.ts';
import { Missing } from './values.ts';
import { variables } from './variables/index.ts';
import { invoiceFields } from './variables/invoice-fields.ts';
import { lists } from './variables/lists.ts';

/** A template as written, in Liquid. Paragraphs are set apart by blank lines. */
export type TemplateSource = { readonly subject: string; readonly opening: string; readonly closing: string };
export type TemplatePart = keyof TemplateSource;

/** A template parsed and checked: it names known variables only. */
export type Template = { readonly [part in TemplatePart]: readonly Parsed[] };

/** What is wrong, and where: lines and columns count from 1. */
export type TemplateIssue = { readonly part: TemplatePart } & (
  | { readonly code: 'syntax'; readonly detail: string; readonly line: number; readonly column: number }
  | ({ readonly code: 'unknown-variable' } & UnknownName)
  | ({ readonly code: 'unknown-filter' } & UnknownName)
);

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

function parsePart(part: TemplatePart, source: string): Result<readonly Parsed[], readonly TemplateIssue[]> {
  try {
    const parsed = engine.parse(source);
    const unknown = unknownNames(parsed, source);
    if (unknown.length === 0) return ok(parsed);
    return fail(unknown.map((name) => ({ part, code: 'unknown-variable', ...name })));
  } catch (error) {
    return fail([{ part, ...failureOf(error) }]);
  }
}

/** The engine's own sentence ends in ", line:3, col:7". */
function failureOf(error: unknown) {
  const said = error instanceof Error ? error.message : String(error);
  const [, detail = said, row = '1', col = '1'] = /^([\s\S]*?),? line:(\d+), col:(\d+)/.exec(said) ?? [];
  const [line, column] = [Number(row), Number(col)];
  const name = /undefined filter: (\S+)/.exec(detail)?.[1];
  if (name === undefined) return { code: 'syntax', detail, line, column } as const;
  const names = filters.map((filter) => filter.name);
  return { code: 'unknown-filter', name, line, column, didYouMean: nearest(name, names) } as const;
}

/** Fills a template in. Values are text and stay text: nothing in them is read as a template. */
export function render(template: Template, context: DraftContext): TemplateSource {
  const scope = scopeOf(context);
  const globals = { language: context.language };
  const fill = (part: readonly Parsed[]): string => String(engine.renderSync([...part], scope, { globals }));
  return {
    subject: fill(template.subject),
    opening: fill(template.opening),
    closing: fill(template.closing),
  };
}

/** Names with dots become objects in objects; a list becomes its lines, each with its fields. */
function scopeOf(context: DraftContext): object {
  const scope: { [name: string]: unknown } = {};
  const put = (name: string, value: unknown): void => {
    const [first = name, second] = name.split('.');
    scope[first] = second === undefined ? value : { ...Object(scope[first]), [second]: value };
  };
  for (const [name, { meaning, value }] of Object.entries(variables))
    put(name, value(context) ?? new Missing(meaning));
  for (const [name, { lines }] of Object.entries(lists))
    put(
      name,
      lines(context).map((line) => fieldsOf(line, context)),
    );
  return scope;
}

function fieldsOf(line: LetterLine, context: DraftContext): object {
  const invoice = context.standing.account.invoices.find(({ key }) => key === line.key) ?? null;
  return Object.fromEntries(
    Object.entries(invoiceFields).map(([name, { meaning, value }]) => [
      name,
      value({ line, invoice, context }) ?? new Missing(meaning),
    ]),
  );
}
