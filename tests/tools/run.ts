/** Child processes of the commands: run to the end with their output kept, and ended with us. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The folder of package.json. */
export const root = path.resolve(import.meta.dirname, '../..');

export type Ran = {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
};

/** Runs a program to its end; output is what it wrote to both streams, in order of arrival. */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
  });
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    const finish = (code: number) => {
      process.off('exit', end);
      resolve({ code, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs the command-line program of an installed package with this Node. */
export function runTool(
  program: string,
  args: readonly string[],
  packageName = program,
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  return run(process.execPath, [programFile(packageName, program), ...args], env);
}

function programFile(packageName: string, program: string): string {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const relative = typeof bin === 'string' ? bin : bin[program];
  if (!relative) throw new Error(`${packageName} has no program ${program}`);
  return path.join(folder, relative);
}

/** Ctrl-C, an ended terminal or a polite kill: runs `cleanUp` once, then leaves. */
export function onStop(cleanUp: () => Promise<void>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void cleanUp().finally(() => process.exit(130));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
