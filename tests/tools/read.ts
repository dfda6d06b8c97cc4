/** npm run read: opens pages in a real browser with the built extension and prints what the panel is given. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { isDay } from '../../lib/domain/day.ts';
import { findOrInstallBrowser } from './browser-path.ts';
import { buildIfStale } from './build.ts';
import { serveFiles } from './file-server.ts';
import { logIn } from './log-in.ts';
import { type ReadOptions, readPages } from './read-pages.ts';
import { readReport } from './read-report.ts';

const usage = `npm run read -- <address or .html file>… [options]
  --json                     one JSON object a line for each page
  --out DIR                  one JSON file for each page
  --names a,b,…              how those files are named; otherwise they are numbered
  --today YYYY-MM-DD         judge the pages as on that day
  --resolve 127.0.0.1:PORT   lead every host name to a server on this machine
  --login script.mjs         run this first: export default async (page, {goto}) => {}`;

const { values, positionals } = readArguments();
/** Where the user typed the command: npm itself changes to the project's folder. */
const here = process.env.INIT_CWD ?? process.cwd();
const files = await serveFiles();
const urls = positionals.map((given) => (isAddress(given) ? given : files.urlOf(path.resolve(here, given))));
await prepareBrowser();

let count = 0;
for await (const read of readPages(urls, options())) {
  const name = values.names?.split(',')[count] ?? String(count + 1);
  if (values.out) {
    const folder = path.resolve(here, values.out);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(read, null, 2)}\n`);
  }
  console.log(values.json ? JSON.stringify(read) : readReport(read));
  count++;
}
await files.close();

function readArguments() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        out: { type: 'string' },
        names: { type: 'string' },
        today: { type: 'string' },
        resolve: { type: 'string' },
        login: { type: 'string' },
      },
    });
    if (parsed.positionals.length > 0) return parsed;
    return leave(usage);
  } catch (error) {
    return leave(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

function options(): ReadOptions {
  const { today, resolve, login } = values;
  if (today !== undefined && !isDay(today)) leave(`--today takes a day such as 2026-05-14, not ${today}`);
  const [first = ''] = urls;
  return {
    ...(today !== undefined && isDay(today) ? { today } : {}),
    ...(resolve ? { resolve } : {}),
    ...(login ? { prepare: (harness) => logIn(harness, path.resolve(here, login), first) } : {}),
  };
}

async function prepareBrowser(): Promise<void> {
  const browser = await findOrInstallBrowser();
  if (!browser.ok) leave(browser.error);
  if ((await buildIfStale()) === 'built') console.error('Built the extension.');
}

function isAddress(given: string): boolean {
  return /^https?:\/\//.test(given);
}

function leave(message: string): never {
  console.error(message);
  process.exit(2);
}
