/** Where Firefox is on this machine. */
import process from 'node:process';
import { fail, ok, type Result } from '../../lib/domain/result.ts';
import { isDebian } from './browser-path.ts';
import { isProgram, onPath } from './programs.ts';
import { run } from './run.ts';

/** The file to start, ESR before current; where there is none, the sentence that says so. FIREFOX_PATH goes first. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): Result<string, string> {
  const wanted = env.FIREFOX_PATH;
  if (wanted) return isProgram(wanted) ? ok(wanted) : fail(`FIREFOX_PATH names no program: ${wanted}`);
  const found = onPath(['firefox-esr', 'firefox'], env.PATH ?? '');
  return found ? ok(found) : fail('No Firefox found.');
}

/** As `findFirefox`, but root on Debian or Ubuntu gets Firefox ESR installed. */
export async function findOrInstallFirefox(): Promise<Result<string, string>> {
  const found = findFirefox();
  if (found.ok || process.env.FIREFOX_PATH || !(isDebian() && process.getuid?.() === 0)) return found;
  console.error('No Firefox found: installing it (apt-get install firefox-esr) …');
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const options = ['install', '-y', '--no-install-recommends', 'firefox-esr'];
  const installed = await run('apt-get', [...wait, ...options], { DEBIAN_FRONTEND: 'noninteractive' });
  return installed.code === 0 ? findFirefox() : found;
}
