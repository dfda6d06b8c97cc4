import type { Sender } from '../domain/sender.ts';
import type { LetterLine, ReplyLink } from './letter.ts';
import { mailtoHeadUrl } from './mailto.ts';

const named = 8;

/** Answers the reader can begin with one click; the subject carries the invoices, so that the answer finds its place. */
export function replyLinks(
  lines: readonly LetterLine[],
  customer: string,
  { replyTo }: Sender,
): readonly ReplyLink[] {
  const numbers = lines.slice(0, named).map(({ number }) => number);
  const more = lines.length > named ? ` and ${lines.length - named} more` : '';
  const about = `${numbers.join(', ')}${more} (${customer})`;
  const link = (label: string, kind: string): ReplyLink => ({
    label,
    url: mailtoHeadUrl({ to: replyTo, subject: `${kind}: ${about}` }),
  });
  return [
    link('Ask a question', 'Question'),
    link('Something is wrong', 'Not right'),
    link('Name a date', 'Payment date'),
  ];
}
