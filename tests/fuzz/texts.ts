/** Words that mean harm, or look as if they did: for every place where a page may put a text. */
import type { Random } from '../../entrypoints/sample-books/random.ts';

/** Short ones: markup, templates, formulas, headers of mails, marks that turn text round, halves of characters. */
const hostileWords: readonly [string, ...string[]] = [
  '<img src=x onerror=globalThis.broken=1>',
  '"><script>globalThis.broken=1</script>',
  "' onmouseover='globalThis.broken=1",
  '<svg/onload=globalThis.broken=1>',
  '</style></textarea><iframe srcdoc="<script>parent.broken=1</script>">',
  '&lt;img src=x&gt; &amp;amp; &#60;b&#62;',
  '{{ sender.phone }}{% assign a = 1 %}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as hostile text
  '${globalThis.broken=1}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=HYPERLINK("https://evil.example/","x")',
  '+cmd|calc!A0',
  '@SUM(1)',
  'Ann\r\nBcc: all@example.com',
  'a%0d%0aBcc:all@example.com',
  'x?bcc=all@example.com&body=gone#',
  'nul\u0000bell\u0007esc\u001b[31m',
  '\u2028line\u2029paragraph',
  '\u202eknil siht kcilc',
  '\u2066isolated\u2069 \u200e\u200f\u061c',
  'zero\u200bwidth\u200d\ufeffjoin',
  '\ud800 half, and the other \udc00',
  'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  'שלום עולם בע"מ',
  'شركة الميناء',
  '東京港湾食品株式会社',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'javascript:globalThis.broken=1',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  'true',
  '-0',
  '\\',
  '../../../etc/passwd',
  "Robert'); DROP TABLE accounts;--",
  'https://evil.example/?a=1&b="2">',
  ' ',
  '',
];

/** Texts in which no careful reader sees one amount. */
export const noAmounts: readonly [string, ...string[]] = [
  'NaN',
  'Infinity',
  '0x1F',
  '1,2,3,4.5.6',
  '€',
  '{{7*7}}',
  '=1+1',
  '12 or 13',
  '1/2',
  '5€6€',
  '99999999999999999999999999.99',
  '[object Object]',
  '<b>5</b>',
  '\u202e65.432,1',
  'twelve',
  '1..5',
  '5,,5',
  '#REF!',
];

/** Repeated often enough, these keep a careless pattern busy for hours. */
const pieces: readonly [string, ...string[]] = [
  '0',
  '1,',
  '1.',
  '1 ',
  ' ',
  '\t',
  '(',
  'a ',
  'A',
  '-',
  '€ ',
  '\u00a0',
  'of ',
  '1 of ',
  'a.',
  'a@',
  'Inv-',
  '0/',
  ': ',
  '\u202e',
  '<',
  '&',
  '\u0301',
  '٣',
  '–1',
];

/** A text of up to that many characters made of one piece, sometimes with a word at its end. */
export function endless(random: Random, most: number): string {
  const piece = random.pick(pieces);
  const text = piece.repeat(Math.floor(random.int(most / 10, most) / piece.length));
  return random.chance(50) ? text : text + random.pick(hostileWords);
}

/** Any code points, also halves of characters. */
export const anyText = (random: Random, most = 20): string =>
  Array.from({ length: random.int(0, most) }, () =>
    String.fromCharCode(random.chance(70) ? random.int(32, 0x17f) : random.int(0, 0xffff)),
  ).join('');

/** One hostile text: mostly a known one, else anything. */
export const hostile = (random: Random): string =>
  random.chance(75) ? random.pick(hostileWords) : anyText(random);
