/** Bundles the pages of the grids and serves them inside the sample site: one company, one list of invoices. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'vite';
import { balanceOf, type SampleInvoice } from '../../../entrypoints/sample-books/book-shapes.ts';
import { statusWord } from '../../../entrypoints/sample-books/status-word.ts';
import type { Day } from '../../../lib/domain/day.ts';
import { root } from '../../tools/run.ts';
import { type Books, bothBooks } from '../books.ts';
import { html, jsonScript } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { customerOf } from '../pages/view.ts';
import { replyTo } from '../reply.ts';
import { gridPages } from './grids.ts';
import type { ShownInvoice } from './shown.ts';

const bundles = path.join(root, '.output', 'grids');
const count = 200;

export type GridsServer = {
  readonly url: string;
  readonly books: Books;
  /** What every page shows, in order. */
  readonly lines: readonly SampleInvoice[];
  urlOf(id: string): string;
  close(): Promise<void>;
};

export async function serveGrids(today: Day): Promise<GridsServer> {
  await bundle();
  const companies = bothBooks(7, today);
  const [books] = companies;
  // Parts of one invoice share its id, which a grid takes for one row.
  const lines = books.invoices.filter(({ instalment }) => instalment === null).slice(0, count);
  const server = createServer(async ({ url: target = '/' }, response) => {
    const [, area, ...rest] = new URL(target, 'http://x').pathname.split('/');
    const id = rest.at(-1) ?? '';
    const file =
      area === 'grids' ? await readFile(path.join(bundles, path.basename(id))).catch(() => null) : null;
    if (file) {
      const type = id.endsWith('.css') ? 'text/css' : 'text/javascript';
      response.writeHead(200, { 'content-type': type }).end(file);
    } else if (gridPages.some((grid) => grid.id === id)) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(gridPage(id, companies, lines));
    } else {
      const { status, headers, body } = replyTo(target, companies, '');
      response.writeHead(status, headers).end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return {
    url,
    books,
    lines,
    urlOf: (id) => `${url}/t/${books.tenant}/${id}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One script a page, what several share in files of its own, one sheet of styles. */
async function bundle(): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: bundles,
      emptyOutDir: true,
      minify: false,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(
          gridPages.map(({ id }) => [id, path.join(import.meta.dirname, id, 'main.ts')]),
        ),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
}

function gridPage(id: string, companies: readonly [Books, Books], lines: readonly SampleInvoice[]): string {
  const [books] = companies;
  const view = { books, query: new URLSearchParams(), id: '', otherOrigin: '', companies };
  const body = html`<p class="note">Amounts in US dollars (USD)</p>
<link rel="stylesheet" href="/grids/style.css">
<div id="grid"></div>
${jsonScript(
  'invoices',
  lines.map((line) => shown(books, line)),
)}
<script type="module" src="/grids/${id}.js"></script>`;
  return layout(view, { title: 'Invoices', current: 'invoices', body });
}

const shown = (books: Books, line: SampleInvoice): ShownInvoice => ({
  id: line.id,
  number: line.number,
  href: `/t/${books.tenant}/invoices/${line.id}`,
  customer: customerOf(books, line.customer).name,
  issued: line.issued,
  due: line.due,
  total: line.total,
  balance: balanceOf(line),
  status: statusWord(line, books.today),
});
