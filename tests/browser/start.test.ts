/** What `npm start` prints comes from the page it serves. */
import { afterEach, expect, it } from 'vitest';
import type { Books } from '../sites/books.ts';
import { startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { tour } from '../tools/tour.ts';
import { type Harness, launch } from './harness.ts';
import { readSite } from './panel-page.ts';

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

/** The first customer now owes this much on the oldest invoice. */
const raised = (books: Books): Books => {
  const [customer] = books.customers;
  return {
    ...books,
    invoices: books.invoices.map((line) =>
      line.customer === customer?.id && line.kind === 'invoice'
        ? { ...line, total: 7_654_321, paid: 0 }
        : line,
    ),
  };
};

async function printed(change: (books: Books) => Books): Promise<string> {
  const sites = await startSites({ books: 'tiny', today: tinyToday, change });
  const harness: Harness = await launch();
  endings.push(
    () => harness.close(),
    () => sites.close(),
  );
  const url = sites.pages['invoices-all'] ?? '';
  await harness.grant(url);
  const page = await harness.openTab(url);
  const panel = await harness.openPanel(page, { today: tinyToday });
  await readSite(panel);
  const lines: string[] = [];
  await tour({ page, panel, shots: null, say: (line) => lines.push(line) });
  return lines.join('\n');
}

it('an amount changed on the page changes in the worklist and in the draft', async () => {
  const before = await printed((books) => books);
  expect(before).not.toContain('76,543.21');
  const after = await printed(raised);
  const [worklist = '', draft = ''] = after.split('\nDraft\n');
  expect(worklist).toContain('76,543.21');
  expect(draft).toContain('76,543.21');
});
