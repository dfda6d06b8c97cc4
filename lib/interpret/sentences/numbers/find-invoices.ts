import type { Reading } from '../mentions.ts';
import { foldText } from '../plain.ts';
import { word } from '../word.ts';
import { minorOf } from './minor-of.ts';
import { invoiceOf, isBalance, type NumberContext } from './number-context.ts';

/** Open invoices typed with their whole number, however the parts are joined. Before days: 2026-0117 is none. */
export function findWholeNumbers(reading: Reading, { open }: NumberContext): void {
  for (const { number } of open) {
    const parts = foldText(number).match(/[a-z]+|\d+/g) ?? [];
    const written = parts.map((part) => (part === 'inv' ? 'inv(?:oice)?' : part)).join('[ ./_-]{0,2}');
    if (parts.length < 2 && !/\d{6}/.test(number)) continue;
    for (const match of reading.text.matchAll(word(written, 'g')))
      reading.take({ kind: 'invoice', number, start: match.index, end: match.index + match[0].length });
  }
}

const typedNumber = '(?:[a-z]{1,3}-?)?\\d+(?:-\\d+)*';

/** "inv 1042, 1043 & 51": the first may be unknown and is then asked; further ones count only if they are open. */
export function findNamedInvoices(reading: Reading, context: NumberContext): void {
  const { invoice, and, currencies, thousand } = context.words.numbers;
  const money = `(?! ?(?:${Object.values(currencies).join('|')}|${thousand})(?![a-z0-9])|[.,]\\d|\\d)`;
  const first = `(?<cue>(?<![a-z])(?:${invoice}) ?[:.#-]? ?(?:¶(?: ?[,/&+] ?| (?:${and}) ))*)(?<typed>${typedNumber})${money}`;
  for (let from = 0; from < reading.text.length; ) {
    const match = new RegExp(first, 'g');
    match.lastIndex = from;
    const found = match.exec(reading.text);
    if (!found?.groups) break;
    const start = found.index + (found.groups.cue ?? '').length;
    from = takeNamed(reading, start, found.groups.typed ?? '', context);
    const more = new RegExp(`^(?: ?[,/&+] ?| (?:${and}) | ?, ?(?:${and}) )(${typedNumber})${money}`);
    for (let next = more.exec(reading.text.slice(from)); next; next = more.exec(reading.text.slice(from))) {
      const typed = next[1] ?? '';
      const place = from + next[0].length - typed.length;
      if (typeof (invoiceOf(typed, context) ?? '') === 'string') break;
      from = takeNamed(reading, place, typed, context);
    }
  }
}

function takeNamed(reading: Reading, start: number, typed: string, context: NumberContext): number {
  const end = start + typed.length;
  const open = invoiceOf(typed, context);
  if (open !== null && open !== 'several') reading.take({ kind: 'invoice', number: open.number, start, end });
  else reading.take({ kind: 'unknown-invoice', start, end });
  return end;
}

/**
 * Bare numbers that are an open invoice's last run of digits. One that is also a balance, or a round sum after a word
 * of paying, may be either and is asked.
 */
export function findBareInvoices(reading: Reading, context: NumberContext): void {
  const { money, things } = context.words.numbers;
  const bare = new RegExp(`(?<![\\d.,a-z])\\d{3,}(?![\\d%a-z]|[.,']\\d| ?(?:${things})(?![a-z]))`, 'g');
  for (const match of reading.text.matchAll(bare)) {
    const [typed] = match;
    const open = invoiceOf(typed, context);
    if (open === null || open === 'several') continue;
    const whole = open.tail === typed.replace(/^0+/, '') || open.digits === typed;
    const afterMoney = new RegExp(`(?<![a-z])(?:${money}) $`).test(reading.text.slice(0, match.index));
    const place = { start: match.index, end: match.index + typed.length };
    if (!whole && (afterMoney || typed.length < 4)) continue;
    const minor = minorOf(typed, '.', context.digits, 0);
    const unclear = isBalance(minor, context) || (afterMoney && typed.endsWith('00'));
    reading.take(
      unclear
        ? { ...place, kind: 'unclear', why: 'amount-or-invoice' }
        : { ...place, kind: 'invoice', number: open.number },
    );
  }
}
