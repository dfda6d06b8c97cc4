/** Which browser to drive: Chromium, Chrome or Edge of this machine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fail, ok, type Result } from '../../lib/domain/result.ts';
import { isProgram, onPath } from './programs.ts';
import { run } from './run.ts';

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macPrograms = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The file to start; where there is none, the one sentence that says what to do. CHROME_PATH goes first. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): Result<string, string> {
  const wanted = env.CHROME_PATH;
  if (wanted) {
    return isProgram(wanted) ? ok(wanted) : fail(`CHROME_PATH names no program: ${wanted}`);
  }
  const found = candidates(env).find(isProgram);
  return found ? ok(found) : fail(`No Chromium, Chrome or Edge found. ${howToInstall()}`);
}

/** As `findBrowser`, but root on Debian or Ubuntu gets Chromium installed. */
export async function findOrInstallBrowser(): Promise<Result<string, string>> {
  const found = findBrowser();
  if (found.ok || process.env.CHROME_PATH || !(isDebian() && process.getuid?.() === 0)) return found;
  console.error('No browser found: installing Chromium (apt-get install chromium) …');
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', [...wait, 'update'], quiet);
  if (updated.code !== 0) return fail(`apt-get update failed:\n${updated.output.trim()}`);
  const options = ['install', '-y', '--no-install-recommends', 'chromium'];
  const installed = await run('apt-get', [...wait, ...options], quiet);
  if (installed.code !== 0) return fail(`Installing Chromium failed:\n${installed.output.trim()}`);
  return findBrowser();
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(env.HOME ?? '', 'Applications')];
    return macPrograms.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  if (process.platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return windowsPrograms.flatMap((program) =>
      folders.filter((folder) => folder !== undefined).map((folder) => path.join(folder, program)),
    );
  }
  return [onPath(programs, env.PATH ?? '')].filter((file) => file !== undefined);
}

function howToInstall(): string {
  if (process.platform === 'darwin') return 'Install one with: brew install --cask google-chrome';
  if (process.platform === 'win32') return 'Install one with: winget install Google.Chrome';
  const system = systemIds();
  if (isDebian()) return 'Install it with: sudo apt-get install chromium';
  if (system.includes('fedora')) return 'Install it with: sudo dnf install chromium';
  if (system.includes('arch')) return 'Install it with: sudo pacman -S chromium';
  return 'Install Chromium with the package manager of your system.';
}

export const isDebian = () => systemIds().some((id) => id === 'debian' || id === 'ubuntu');

/** This Linux and those it descends from, as /etc/os-release names them. */
function systemIds(): string[] {
  try {
    const text = readFileSync('/etc/os-release', 'utf8');
    return [...text.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, ids]) => (ids ?? '').split(' '));
  } catch {
    return [];
  }
}
