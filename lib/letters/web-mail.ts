import { addressesOf } from './addresses.ts';
import type { Letter } from './letter.ts';
import { plain } from './plain.ts';

type Head = Pick<Letter, 'to' | 'subject'>;

/** Gmail's window for a new mail. The address lands in the browser's history: recipient and subject only. */
export const gmailUrl = ({ to, subject }: Head): string =>
  `https://mail.google.com/mail/?view=cm&fs=1&to=${encodeURIComponent(addressesOf(to).join(','))}&su=${encodeURIComponent(plain(subject))}`;

/** Outlook on the web, likewise. It sets addresses apart by semicolons. */
export const outlookUrl = ({ to, subject }: Head): string =>
  `https://outlook.office.com/mail/deeplink/compose?to=${encodeURIComponent(addressesOf(to).join(';'))}&subject=${encodeURIComponent(plain(subject))}`;
