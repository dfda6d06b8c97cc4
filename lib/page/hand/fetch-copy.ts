import type { HandEvent } from '../../messages/hand-contract.ts';

/** Largest copy that is taken, in bytes. */
const largest = 5_000_000;

type Fetched = Extract<HandEvent, { type: 'file' | 'no-file' }>;
type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'blob'>>;

/** Fetches a copy as the page itself would, with its login. What is no PDF (a login page, an error) is not taken. */
export async function fetchCopy(url: string, number: string, get: Fetch): Promise<Fetched> {
  try {
    const response = await get(url);
    if (!response.ok) return { type: 'no-file', why: 'refused' };
    const file = await response.blob();
    if (file.size > largest) return { type: 'no-file', why: 'too-large' };
    if ((await file.slice(0, 5).text()) !== '%PDF-') return { type: 'no-file', why: 'no-pdf' };
    return { type: 'file', name: `${number}.pdf`, mime: 'application/pdf', data: await base64Of(file) };
  } catch {
    return { type: 'no-file', why: 'refused' };
  }
}

/** As a data address: in Firefox the bytes of a page's answer are out of reach of an extension's script. */
function base64Of(file: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result).replace(/^.*?,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
