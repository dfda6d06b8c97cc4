import * as z from 'zod/mini';
import { jsonLines } from './json-lines.ts';
import { type Policy, policy } from './policy.ts';
import { fail, ok, type Result } from './result.ts';

const format = 'dunlin-policy';

const file = z.strictObject({ format: z.literal(format), formatVersion: z.literal(1), policy });

/** Something that a plan may not be. */
export type Fault = {
  /** Line of the file, from 1; null where there is no file. */
  readonly line: number | null;
  /** `stages.2.day`. */
  readonly at: string;
  readonly problem: Problem;
};

export type Problem =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-policy' }
  | { readonly code: 'missing' }
  | { readonly code: 'wrong-kind'; readonly wanted: string }
  | { readonly code: 'too-small'; readonly least: number }
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'not-one-of'; readonly choices: readonly string[] }
  | { readonly code: 'unknown-entry'; readonly names: readonly string[] }
  | { readonly code: 'not-a-time' }
  | { readonly code: 'stage-twice' }
  | { readonly code: 'not-in-order' };

/** The plan as one file. */
export const policyText = (of: Policy): string =>
  `${JSON.stringify({ format, formatVersion: 1, policy: of }, null, 2)}\n`;

/** A plan from a file, or everything that is wrong with it, by line: it is taken whole or not at all. */
export function readPolicy(text: string): Result<Policy, readonly Fault[]> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return fail([{ line: lineOfError(text, String(error)), at: '', problem: { code: 'not-json' } }]);
  }
  if (!z.looseObject({ format: z.literal(format) }).safeParse(raw).success)
    return fail([{ line: 1, at: 'format', problem: { code: 'not-a-policy' } }]);
  const parsed = file.safeParse(raw);
  if (parsed.success) return ok(parsed.data.policy);
  const lines = jsonLines(text);
  return fail(
    parsed.error.issues.map((issue) => {
      const fault = faultOf(issue);
      const missing = fault.problem.code === 'wrong-kind' && !lines.has(`policy.${fault.at}`);
      return {
        ...fault,
        ...(missing ? { problem: { code: 'missing' } as const } : {}),
        line: lineOf(lines, fault.at),
      };
    }),
  );
}

/** Everything that is wrong with a plan as it stands in the editor. */
export function faultsOf(of: unknown): readonly Fault[] {
  const parsed = policy.safeParse(of);
  return parsed.success ? [] : parsed.error.issues.map(faultOf);
}

type Issue = z.core.$ZodIssue;

function faultOf(issue: Issue): Fault {
  const at = issue.path
    .map(String)
    .join('.')
    .replace(/^policy\./, '');
  return { line: null, at, problem: problemOf(issue) };
}

function problemOf(issue: Issue): Problem {
  switch (issue.code) {
    case 'too_small':
      return { code: 'too-small', least: Number(issue.minimum) };
    case 'too_big':
      return { code: 'too-large', most: Number(issue.maximum) };
    case 'invalid_value':
      return { code: 'not-one-of', choices: issue.values.map(String) };
    case 'unrecognized_keys':
      return { code: 'unknown-entry', names: issue.keys };
    case 'invalid_format':
      return { code: 'not-a-time' };
    case 'custom':
      return { code: issue.message === 'a stage stands twice' ? 'stage-twice' : 'not-in-order' };
    case 'invalid_type':
      return { code: 'wrong-kind', wanted: issue.expected };
    default:
      return { code: 'wrong-kind', wanted: '' };
  }
}

/** Of the value itself, else of what it would stand in. */
function lineOf(lines: ReadonlyMap<string, number>, at: string): number {
  const path = `policy.${at}`.split('.');
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines.get(path.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return 1;
}

/** Engines name the place where a text stops being JSON by line, or by position. */
function lineOfError(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return text.slice(0, position ? Number(position) : text.length).split('\n').length;
}
