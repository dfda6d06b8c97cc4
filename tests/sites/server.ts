/**
 * The sample accounting site on node:http: two invented companies, one origin. Runs under plain Node:
 * `node tests/sites/server.ts [seed | tiny] [port]` serves it and prints the pages' addresses.
 */
import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Day } from '../../lib/domain/day.ts';
import { dayInZone } from '../../lib/domain/day.ts';
import type { Books } from './books.ts';
import { bothBooks } from './books.ts';
import { pageUrls } from './page-urls.ts';
import type { Reply } from './reply.ts';
import { replyTo } from './reply.ts';
import { tinyBooks } from './tiny-books.ts';

export type SiteOptions = {
  /** Other seeds give other books. */
  readonly seed?: number;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** The day every date is counted from; the local day by default. */
  readonly today?: Day;
  /** `tiny` serves a few hand-written lines as of 2026-05-14, whatever the seed and day. */
  readonly books?: 'generated' | 'tiny';
  /** Called once with the first company's books. */
  readonly change?: (books: Books) => Books;
};

export type Sites = {
  /** The origin, without a slash at the end. */
  readonly url: string;
  /** Another origin with the same site, for frames. */
  readonly otherUrl: string;
  /** Addresses of the sample pages by name. */
  readonly pages: { readonly [name: string]: string };
  /** The books served now, first company first. */
  readonly books: () => readonly [Books, Books];
  /** Changes the first company's books; the next request sees it. */
  readonly change: (change: (books: Books) => Books) => void;
  readonly close: () => Promise<void>;
};

export async function startSites(options: SiteOptions = {}): Promise<Sites> {
  const { seed = 1, port = 0, host = '127.0.0.1', today = localToday(), change = (books) => books } = options;
  const [first, second] = options.books === 'tiny' ? tinyBooks : bothBooks(seed, today);
  let books: readonly [Books, Books] = [change(first), second];
  const other = createServer((request, response) => send(response, replyTo(request.url, books, '')));
  const otherUrl = `http://localhost:${await listen(other, 0, host)}`;
  const main = createServer((request, response) => send(response, replyTo(request.url, books, otherUrl)));
  const url = `http://${host}:${await listen(main, port, host)}`;
  return {
    url,
    otherUrl,
    pages: pageUrls(url, books),
    books: () => books,
    change: (next) => {
      books = [next(books[0]), books[1]];
    },
    close: async () => {
      await Promise.all([stop(main), stop(other)]);
    },
  };
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  response.writeHead(status, { ...headers, 'cache-control': 'no-store' });
  response.end(body);
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

const localToday = (): Day => dayInZone(Temporal.Now.instant().toString(), Temporal.Now.timeZoneId());

if (import.meta.main) {
  const [which = '1', port = '4173'] = process.argv.slice(2);
  const books = which === 'tiny' ? ({ books: 'tiny' } as const) : { seed: Number(which) };
  const sites = await startSites({ ...books, port: Number(port) });
  console.log(JSON.stringify(sites.pages, null, 2));
}
