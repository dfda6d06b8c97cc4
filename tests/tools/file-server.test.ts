import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileServer, serveFiles } from './file-server.ts';

let folder = '';
let server: FileServer;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dunlin-files-'));
  await mkdir(path.join(folder, 'saved pages'));
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(folder, 'saved pages', 'list.html'), '<p>list</p>');
  await writeFile(path.join(folder, 'saved pages', 'list.css'), 'p {}');
  server = await serveFiles();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the server of saved pages', () => {
  it('serves a page and the files beside it', async () => {
    const url = server.urlOf(path.join(folder, 'saved pages', 'list.html'));
    const page = await fetch(url);
    expect(await page.text()).toBe('<p>list</p>');
    expect(page.headers.get('content-type')).toBe('text/html');
    expect(await (await fetch(new URL('list.css', url))).text()).toBe('p {}');
  });

  it('serves nothing above the page’s folder', async () => {
    const url = server.urlOf(path.join(folder, 'saved pages', 'list.html'));
    const outside = url.replace('list.html', '%2e%2e%2fsecret.txt');
    expect((await fetch(outside)).status).toBe(404);
    expect((await fetch(new URL('/7/list.html', url))).status).toBe(404);
  });
});
