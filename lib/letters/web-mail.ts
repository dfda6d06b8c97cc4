import { addressesOf } from './addresses.ts';
import type { Head } from './mailto.ts';
import { plain } from './plain.ts';

/** Longest address that both services take whole. */
const longest = 6_000;

/**
 * A window of web mail for a new mail. The address lands in the browser's history: recipients and subject only, unless
 * the user allowed the text as well. `fits` is false where the text would make the address too long.
 */
export type WebMail = { readonly url: string; readonly fits: boolean };

/** Gmail. */
export const gmailUrl = (head: Head, body: string | null): WebMail =>
  withBody(
    `https://mail.google.com/mail/?view=cm&fs=1&to=${among(addressesOf(head.to), ',')}&su=${encodeURIComponent(plain(head.subject))}${copies(head, ',')}`,
    body,
  );

/** Outlook on the web. It sets addresses apart by semicolons. */
export const outlookUrl = (head: Head, body: string | null): WebMail =>
  withBody(
    `https://outlook.office.com/mail/deeplink/compose?to=${among(addressesOf(head.to), ';')}&subject=${encodeURIComponent(plain(head.subject))}${copies(head, ';')}`,
    body,
  );

function withBody(head: string, body: string | null): WebMail {
  if (body === null) return { url: head, fits: true };
  const url = `${head}&body=${encodeURIComponent(body)}`;
  return url.length <= longest ? { url, fits: true } : { url: head, fits: false };
}

const among = (addresses: readonly string[], mark: string): string =>
  encodeURIComponent(addresses.join(mark));

const copies = ({ cc = [], bcc = [] }: Head, mark: string): string =>
  `${cc.length > 0 ? `&cc=${among(cc, mark)}` : ''}${bcc.length > 0 ? `&bcc=${among(bcc, mark)}` : ''}`;
