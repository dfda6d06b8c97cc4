import type { Sender } from '../domain/sender.ts';
import type { LetterWords } from './catalogue/letter-words.ts';
import type { LetterLine, ReplyLink } from './letter.ts';
import { mailtoHeadUrl } from './mailto.ts';

const named = 8;

/** Answers the reader can begin with one click; the subject carries the invoices, so that the answer finds its place. */
export function replyLinks(
  lines: readonly LetterLine[],
  customer: string,
  { replyTo }: Sender,
  { replies }: LetterWords,
): readonly ReplyLink[] {
  const numbers = lines.slice(0, named).map(({ number }) => number);
  const more = lines.length > named ? replies.andMore(lines.length - named) : '';
  const about = `${numbers.join(', ')}${more} (${customer})`;
  return [replies.ask, replies.wrong, replies.date].map(({ label, subject }) => ({
    label,
    url: mailtoHeadUrl({ to: replyTo, subject: `${subject}: ${about}` }),
  }));
}
