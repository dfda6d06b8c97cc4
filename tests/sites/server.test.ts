import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sites } from './server.ts';
import { startSites } from './server.ts';

let sites: Sites;
beforeAll(async () => {
  sites = await startSites({ books: 'tiny' });
});
afterAll(() => sites.close());

const pageAt = async (address: string | undefined): Promise<string> => (await fetch(address ?? '')).text();

describe('the sample site', () => {
  it('answers every page it names', async () => {
    for (const [name, address] of Object.entries(sites.pages)) {
      expect([name, (await fetch(address)).status]).toEqual([name, 200]);
    }
  });

  it('answers under a second origin too, and frames it there', async () => {
    expect(new URL(sites.otherUrl).origin).not.toBe(new URL(sites.url).origin);
    expect((await fetch(`${sites.otherUrl}/t/4107/invoices?embed=1`)).status).toBe(200);
    expect(await pageAt(sites.pages['framed-elsewhere'])).toContain(`src="${sites.otherUrl}/t/4107/invoices`);
  });

  it('sends scripts and the style sheet, and no other file', async () => {
    expect((await fetch(`${sites.url}/assets/grid.js`)).headers.get('content-type')).toContain(
      'text/javascript',
    );
    expect((await fetch(`${sites.url}/assets/site.css`)).status).toBe(200);
    expect((await fetch(`${sites.url}/assets/..%2Fserver.ts`)).status).toBe(404);
  });

  it('knows no other company and no other page', async () => {
    expect((await fetch(`${sites.url}/t/1/invoices`)).status).toBe(404);
    expect((await fetch(`${sites.url}/t/4107/nothing`)).status).toBe(404);
    expect((await fetch(`${sites.url}/t/4107/constructor`)).status).toBe(404);
  });

  it('shows the name the address asks for under the same company', async () => {
    expect(await pageAt(sites.pages.renamed)).toContain(
      '<span class="company-name">Larkstone Holdings</span>',
    );
  });

  it('serves the rows of a half-loaded list later', async () => {
    const first = await pageAt(sites.pages['half-loaded']);
    const rest = await pageAt(`${sites.url}/t/4107/half-loaded-rest`);
    expect([first, rest].map((text) => text.match(/Select (INV|CN)-/g)?.length)).toEqual([6, 7]);
  });

  it('shows a change of the books from the next request on', async () => {
    const changed = await startSites({
      books: 'tiny',
      change: (books) => ({ ...books, company: 'Changed at once' }),
    });
    expect(await pageAt(changed.pages.invoices)).toContain('Changed at once');
    changed.change((books) => ({
      ...books,
      invoices: books.invoices.map((line) =>
        line.number === 'INV-101' ? { ...line, total: 124_001 } : line,
      ),
    }));
    const page = await pageAt(changed.pages.invoices);
    expect(page).toContain('$1,240.01');
    expect(page).toContain('$28,601.17');
    await changed.close();
  });

  it('listens no more once it is closed', async () => {
    const closed = await startSites({ books: 'tiny' });
    await closed.close();
    await expect(fetch(closed.url)).rejects.toThrow();
  });
});
