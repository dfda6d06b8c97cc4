/** What the browser's own log says the extension asked the network for. The log misses no worker and no first moment. */
import { readFile } from 'node:fs/promises';

/** One line of the log for each request that begins; a killed browser leaves the last line in pieces. */
const begun = /"initiator":"([^"]*)".*"request_type":"([^"]*)".*"url":"([^"]*)"/;
const elsewhere = /^(?:https?|wss?):\/\/(?!127\.0\.0\.1[:/]|localhost[:/])/;

/**
 * The addresses that pages and workers of extensions asked for, and those beyond this machine that any page did: a
 * reader in a page asks in that page's name. Where a person goes by a link is not among them.
 */
function askedFor(log: string): string[] {
  const asked = log.split('\n').flatMap((line) => {
    const [, by = '', type, url = ''] = begun.exec(line) ?? [];
    if (type === 'main frame' || !/^(?:https?|wss?):/.test(url)) return [];
    if (by.startsWith('chrome-extension:')) return [url];
    return /^https?:/.test(by) && elsewhere.test(url) ? [url] : [];
  });
  return [...new Set(asked)];
}

/** Throws if anything was asked for while this log was written. */
export async function expectNothingAsked(file: string): Promise<void> {
  const asked = askedFor(await readFile(file, 'utf8'));
  if (asked.length > 0) throw new Error(`The network was asked for ${asked.join(', ')}`);
}
