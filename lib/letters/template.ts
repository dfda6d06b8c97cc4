import type { Template as Parsed } from 'liquidjs';
import { fail, ok, type Result } from '../domain/result.ts';
import { type UnknownName, unknownNames } from './check-names.ts';
import type { DraftContext } from './draft-context.ts';
import { engine, filters } from './engine.ts';
import { nearest } from './nearest.ts';
import { exampleScope, scopeOf } from './scope.ts';
import { type SyntaxFault, syntaxFault } from './syntax-fault.ts';

/** A template as written, in Liquid. Paragraphs are set apart by blank lines. */
export type TemplateSource = { readonly subject: string; readonly opening: string; readonly closing: string };
export type TemplatePart = keyof TemplateSource;

/** A template parsed and checked: it names known variables only. */
export type Template = { readonly [part in TemplatePart]: readonly Parsed[] };

type Place = { readonly line: number; readonly column: number };

/** What is wrong, and where: lines and columns count from 1. */
export type TemplateIssue = { readonly part: TemplatePart } & (
  | ({ readonly code: 'syntax' } & SyntaxFault & Place)
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

/** Fills a parsed template in with examples: what fails only then is found before it is used. */
export function tryOut(template: Template): readonly TemplateIssue[] {
  const scope = exampleScope();
  return (['subject', 'opening', 'closing'] as const).flatMap((part) => {
    try {
      engine.renderSync([...template[part]], scope, { memoryLimit: 1e6, globals: { language: 'en' } });
      return [];
    } catch (error) {
      return [{ part, ...failureOf(error) }];
    }
  });
}

/** The engine's own sentence ends in ", line:3, col:7". */
function failureOf(error: unknown) {
  const said = error instanceof Error ? error.message : String(error);
  const [, detail = said, row = '1', col = '1'] = /^([\s\S]*?),? line:(\d+), col:(\d+)/.exec(said) ?? [];
  const [line, column] = [Number(row), Number(col)];
  const name = /undefined filter: (\S+)/.exec(detail)?.[1];
  if (name === undefined) return { code: 'syntax', ...syntaxFault(detail), line, column } as const;
  const names = filters.map((filter) => filter.name);
  return { code: 'unknown-filter', name, line, column, didYouMean: nearest(name, names) } as const;
}

/** Fills a template in. Values are text and stay text: nothing in them is read as a template. */
export function render(template: Template, context: DraftContext): TemplateSource {
  const scope = scopeOf(context);
  const globals = { language: context.language, nameOf: context.nameOf };
  const fill = (part: readonly Parsed[]): string => String(engine.renderSync([...part], scope, { globals }));
  return {
    subject: fill(template.subject),
    opening: fill(template.opening),
    closing: fill(template.closing),
  };
}
