/** Pages beside a ledger: one to write a mail in, with an editor that many mail pages use, and one that links a copy. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const pdf = '%PDF-1.4\n%%EOF\n';

const compose = `<!doctype html><title>Compose</title>
<textarea id="plain" rows="4">Before: </textarea>
<div id="editor"><p>Before</p></div>
<script src="/quill.js"></script>
<script>
  globalThis.inputs = 0;
  document.getElementById('plain').addEventListener('input', () => { globalThis.inputs += 1; });
  globalThis.quill = new Quill('#editor');
</script>`;
const invoice = `<!doctype html><title>Invoice</title><h1>Invoice INV-108</h1><a href="/files/108.pdf">Download PDF</a>`;

/** Serves `/compose` and `/invoice`; the copy only with the login that the pages set. */
export async function startComposePages(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const quill = await readFile('node_modules/quill/dist/quill.js', 'utf8');
  const server = createServer((request, response) => {
    const { url } = request;
    if (url === '/quill.js') return response.end(quill);
    if (url === '/files/108.pdf') {
      const known = request.headers.cookie?.includes('login=yes');
      return response.end(known ? pdf : '<html>Log in');
    }
    response.setHeader('content-type', 'text/html');
    response.setHeader('set-cookie', 'login=yes');
    return response.end(url === '/compose' ? compose : invoice);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
