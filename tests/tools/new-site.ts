/** npm run new:site <id> <url>: starts the profile of one more site, with a sample page and what is read off it. */
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { isDay } from '../../lib/domain/day.ts';
import { isSiteId, newSiteFiles, registered } from './new-site-files.ts';

const usage = `npm run new:site <id> <address of its list of invoices>
  e.g. npm run new:site acme-books https://books.example.com/sales/invoices`;

const root = path.resolve(import.meta.dirname, '../..');
const [id = '', address = ''] = process.argv.slice(2);
const url = URL.parse(address);
if (!isSiteId(id) || !url || !/^https?:$/.test(url.protocol)) leave(usage);

const today = Temporal.Now.plainDateISO().toString();
if (!isDay(today)) throw new Error(`${today} is no day`);
const files = newSiteFiles(id, url, today);
for (const file of files) {
  const there = await access(path.join(root, file.path)).then(
    () => true,
    () => false,
  );
  if (there) leave(`${file.path} is there already; nothing was changed.`);
}
for (const file of files) {
  await mkdir(path.dirname(path.join(root, file.path)), { recursive: true });
  await writeFile(path.join(root, file.path), file.text);
}
const registry = path.join(root, 'lib/sites/registry.ts');
await writeFile(registry, registered(await readFile(registry, 'utf8'), id));

console.log(`Written, and named in lib/sites/registry.ts:
${files.map((file) => `  ${file.path}`).join('\n')}
Next: replace the sample by a page in the manner of the site (invented names), write down what a person reads off it,
and run: npx vitest run --config tests/vitest.config.ts tests/sites-unit`);

function leave(message: string): never {
  console.error(message);
  process.exit(2);
}
