/** One command after another; the first that fails ends the run with what it printed. */
import { run } from '../run.ts';
import type { Command } from './as-user.ts';

/** Runs to the end and gives the output; throws after `seconds` or when the command fails. */
export async function step(what: string, seconds: number, command: Command): Promise<string> {
  const { code, output } = await run('timeout', [String(seconds), ...command]);
  if (code === 0) return output;
  const why = code === 124 ? `took longer than ${seconds} s` : `ended with ${code}`;
  throw new Error(`${what}: ${why}.\n${output.trim().split('\n').slice(-12).join('\n')}`);
}
