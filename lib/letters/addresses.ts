import { plain } from './plain.ts';

/** The addresses of a To line, set apart by commas, semicolons or blanks. */
export const addressesOf = (to: string | null): readonly string[] =>
  plain(to ?? '')
    .split(/[\s,;]+/)
    .filter((address) => address !== '');

/** One @ with something mailable on both sides. Whether it exists only a mail server knows. */
export const isAddress = (text: string): boolean =>
  /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\.]+(\.[^\s@<>"(),:;[\]\\.]+)+$/.test(text);
