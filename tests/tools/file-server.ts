/** Serves saved pages on this machine, each with the files beside it: an extension may not read file addresses. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export type FileServer = {
  /** The address of a file. */
  urlOf(file: string): string;
  close(): Promise<void>;
};

export async function serveFiles(): Promise<FileServer> {
  const folders: string[] = [];
  const server = createServer((request, response) => {
    const [, number, ...names] = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).split(
      '/',
    );
    const folder = folders[Number(number)];
    const file = path.join(folder ?? '', ...names);
    if (!folder || !file.startsWith(`${folder}${path.sep}`)) {
      response.writeHead(404).end();
      return;
    }
    readFile(file).then(
      (bytes) => {
        const type = types[path.extname(file).toLowerCase()];
        response.writeHead(200, type ? { 'content-type': type } : {}).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    urlOf(file) {
      const folder = path.dirname(path.resolve(file));
      if (!folders.includes(folder)) folders.push(folder);
      return `http://127.0.0.1:${port}/${folders.indexOf(folder)}/${encodeURIComponent(path.basename(file))}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
