/** The built extension, and whether it is newer than its sources. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Ran, root, runTool } from './run.ts';

/** The unpacked production build for Chromium. */
export const extensionDir = path.join(root, '.output', 'chrome-mv3');

const sources = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'package-lock.json',
  'wxt.config.ts',
  'tests/tools/dense-word-lists.ts',
  'tests/tools/small-page-scripts.ts',
];

/** A test runner names itself in the environment, which would leave its mark in what is built. */
const asReleased = { NODE_ENV: 'production', VITEST: undefined };

export const build = (): Promise<Ran> => runTool('wxt', ['build'], 'wxt', asReleased);

/** The unpacked production build for Firefox. */
export const addOnDir = path.join(root, '.output', 'firefox-mv3');

export const buildAddOn = (): Promise<Ran> =>
  runTool('wxt', ['build', '--browser=firefox', '--mv3'], 'wxt', asReleased);

/** Builds if a source is newer than the build; throws what the build printed if it fails. */
export async function buildIfStale(): Promise<'built' | 'fresh'> {
  if (newest(sources.map((name) => path.join(root, name))) < builtAt()) return 'fresh';
  const { code, output } = await build();
  if (code !== 0) throw new Error(output.trim());
  return 'built';
}

function builtAt(): number {
  return (
    statSync(path.join(extensionDir, 'manifest.json'), {
      throwIfNoEntry: false,
    })?.mtimeMs ?? 0
  );
}

/** Folders count too: theirs is the time of the last file removed. */
function newest(files: readonly string[]): number {
  let time = 0;
  for (const file of files) {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) continue;
    const inside = stat.isDirectory() ? newest(readdirSync(file).map((name) => path.join(file, name))) : 0;
    time = Math.max(time, stat.mtimeMs, inside);
  }
  return time;
}
