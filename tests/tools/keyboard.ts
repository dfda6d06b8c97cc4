/** A screen and a keyboard for tests that need real ones. */
import process from 'node:process';
import { fail, ok, type Result } from '../../lib/domain/result.ts';
import { isDebian } from './browser-path.ts';
import { onPath } from './programs.ts';
import { run } from './run.ts';

/** Whether both are there; root on Debian or Ubuntu gets what is missing installed. */
export async function findOrInstallKeyboard(): Promise<Result<null, string>> {
  if (isThere()) return ok(null);
  if (isDebian() && process.getuid?.() === 0) {
    console.error('No screen for tests found: installing one (apt-get install xvfb xdotool) …');
    const wait = ['-o', 'DPkg::Lock::Timeout=300'];
    const options = ['install', '-y', '--no-install-recommends', 'xvfb', 'xdotool'];
    await run('apt-get', [...wait, ...options], { DEBIAN_FRONTEND: 'noninteractive' });
  }
  return isThere() ? ok(null) : fail('No Xvfb and xdotool found.');
}

const isThere = (): boolean =>
  ['Xvfb', 'xdotool'].every((name) => onPath([name], process.env.PATH ?? '') !== undefined);
