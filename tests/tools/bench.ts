/** npm run bench [-- --json FILE]: what reading costs, against the floor and peers, all in one run of one browser, and what judging costs. */
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { collectFigures } from '../bench/collect-figures.ts';
import { extensionFigures } from '../bench/extension-figures.ts';
import { inColumns } from '../bench/figures.ts';
import { journalFigures } from '../bench/journal-figures.ts';
import { memoryFigures } from '../bench/memory-figures.ts';
import { numbersFigures } from '../bench/numbers-figures.ts';
import { bundleBench, pageFigures } from '../bench/page-figures.ts';
import { storeFigures } from '../bench/store-figures.ts';
import { launch } from '../browser/harness.ts';
import { buildIfStale } from './build.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });

await buildIfStale();
await bundleBench();
// As wide with a panel beside it as without: what layout costs is not ours.
const blank =
  '<!doctype html><html lang="en"><title>Invoices</title><link rel="icon" href="data:,"><style>main{width:760px}</style><body>';
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(blank);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
const harness = await launch();
try {
  const page = await harness.openTab(url);
  const figures = await pageFigures(page);
  await page.close();
  await harness.grant(url);
  figures.push(...(await extensionFigures(harness, url)));
  figures.push(...(await storeFigures()));
  figures.push(...(await memoryFigures()));
  figures.push(...collectFigures());
  figures.push(...numbersFigures());
  figures.push(...(await journalFigures()));
  console.log(inColumns(figures));
  if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await harness.close();
  server.closeAllConnections();
  server.close();
}
