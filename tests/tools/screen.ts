/** Where windows can be shown: the user's display, else an invisible one made by Xvfb, else nowhere. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { onPath } from './programs.ts';
import { run } from './run.ts';

/** The person at this machine sees windows. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

export type Screen = {
  /** For the environment variable DISPLAY. */
  readonly display: string;
  /** Saves a picture of everything on it; false where no program for that is installed. */
  picture(file: string): Promise<boolean>;
  close(): Promise<void>;
};

/** An invisible screen; null where Xvfb is not installed or does not start. */
export async function startScreen(width: number, height: number): Promise<Screen | null> {
  const program = onPath(['Xvfb'], process.env.PATH ?? '');
  if (!program) return null;
  // Xvfb picks a free number itself and says it on file descriptor 3.
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const number = await Promise.race([firstLine(child.stdio[3] as Readable), gone]);
  if (!number) return null;
  const display = `:${number}`;
  return {
    display,
    async picture(file) {
      return (await run('import', ['-window', 'root', file], { DISPLAY: display })).code === 0;
    },
    async close() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve) => stream.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())));
}
