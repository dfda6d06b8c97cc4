/** Serves the sample pages under their real addresses: every host name must lead here (`--resolve`). Speaks TLS. */
import { createServer } from 'node:https';
import { selfSigned } from './certificate.ts';
import type { SystemPage } from './system-pages.ts';

export type SystemsServer = {
  /** `127.0.0.1:PORT`. */
  readonly resolve: string;
  close(): Promise<void>;
};

export async function serveSystems(pages: readonly SystemPage[]): Promise<SystemsServer> {
  const byAddress = new Map<string, Map<string, string>>();
  for (const { url, html, frame } of pages) {
    for (const one of [{ url, html }, ...(frame ? [frame] : [])]) {
      const { host, pathname, search, hash } = new URL(one.url);
      const address = host + pathname + search;
      byAddress.set(address, (byAddress.get(address) ?? new Map()).set(hash, one.html));
    }
  }
  const server = createServer(selfSigned(new Date()), ({ headers, url }, response) => {
    const found = byAddress.get(`${headers.host}${url}`);
    const type = 'text/html; charset=utf-8';
    response.writeHead(found ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(found && byFragment(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    resolve: `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A server never sees the fragment: where it tells pages apart, the page is written by the fragment's own route. */
function byFragment(pages: ReadonlyMap<string, string>): string {
  const [only] = pages.values();
  if (pages.size === 1 && only) return only;
  const data = JSON.stringify(Object.fromEntries(pages)).replaceAll('<', '\\u003c');
  return `<!doctype html><script>document.write(${data}[location.hash])</script>`;
}
