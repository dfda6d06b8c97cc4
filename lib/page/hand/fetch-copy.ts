import type { HandEvent } from '../../messages/hand-contract.ts';

/** Largest copy that is taken, in bytes. */
const largest = 5_000_000;

type Fetched = Extract<HandEvent, { type: 'file' | 'no-file' }>;
type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'arrayBuffer'>>;

/** Fetches a copy as the page itself would, with its login. What is no PDF (a login page, an error) is not taken. */
export async function fetchCopy(url: string, number: string, get: Fetch): Promise<Fetched> {
  const bytes = await get(url).then(
    async (response) => (response.ok ? new Uint8Array(await response.arrayBuffer()) : null),
    () => null,
  );
  if (!bytes) return { type: 'no-file', why: 'refused' };
  if (bytes.length > largest) return { type: 'no-file', why: 'too-large' };
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start !== '%PDF-') return { type: 'no-file', why: 'no-pdf' };
  return { type: 'file', name: `${number}.pdf`, mime: 'application/pdf', data: bytes.toBase64() };
}
