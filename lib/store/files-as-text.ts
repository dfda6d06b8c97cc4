import { base64Of } from '../domain/stored-file.ts';
import type { Corrupt } from './failure.ts';
import { keyOf, type Listed } from './read.ts';

/**
 * Files as a saved file carries them, their bytes as base64. One whose bytes the browser has lost is left out and named.
 * For after the transaction that read them: bytes are waited for, and no transaction outlives that.
 */
export async function filesAsText(files: readonly unknown[]): Promise<Listed<unknown>> {
  const items: unknown[] = [];
  const corrupt: Corrupt[] = [];
  for (const file of files) {
    const text = await asText(file);
    if (text === null) corrupt.push({ code: 'corrupt', store: 'files', key: keyOf(file, fields) });
    else items.push(text);
  }
  return { items, corrupt };
}

const fields = ['book', 'account', 'id'] as const;

async function asText(file: unknown): Promise<unknown> {
  if (typeof file !== 'object' || file === null || !('data' in file) || !(file.data instanceof Blob))
    return file;
  const data = await base64Of(file.data);
  return data === null ? null : { ...file, data };
}
