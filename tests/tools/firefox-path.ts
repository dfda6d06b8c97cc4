/** Where Firefox is on this machine. */
import process from 'node:process';
import { fail, ok, type Result } from '../../lib/domain/result.ts';
import { isDebian } from './browser-path.ts';
import { onPath } from './programs.ts';
import { run } from './run.ts';

/** The file to start; where there is none, the sentence that says so. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): Result<string, string> {
  const found = onPath(['firefox-esr', 'firefox'], env.PATH ?? '');
  return found ? ok(found) : fail('No Firefox found.');
}

/** As `findFirefox`, but root on Debian or Ubuntu gets Firefox ESR installed. */
export async function findOrInstallFirefox(): Promise<Result<string, string>> {
  const found = findFirefox();
  if (found.ok || !(isDebian() && process.getuid?.() === 0)) return found;
  console.error('No Firefox found: installing it (apt-get install firefox-esr) …');
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const options = ['install', '-y', '--no-install-recommends', 'firefox-esr'];
  const installed = await run('apt-get', [...wait, ...options], { DEBIAN_FRONTEND: 'noninteractive' });
  return installed.code === 0 ? findFirefox() : found;
}
