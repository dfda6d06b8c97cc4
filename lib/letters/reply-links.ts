import type { Sender } from '../domain/sender.ts';
import type { LetterWords } from './catalogue/letter-words.ts';
import type { LetterLine, ReplyLink } from './letter.ts';
import { mailtoHeadUrl } from './mailto.ts';

const named = 8;
const kinds = ['ask', 'wrong', 'date', 'paid'] as const;

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
  return kinds.map((kind) => ({
    about: kind,
    label: replies[kind].label,
    url: mailtoHeadUrl({ to: replyTo, subject: `${replies[kind].subject}: ${about}` }),
  }));
}

/** The same answers where nothing can be clicked: the words with which their subjects begin. */
export const repliesInWords = ({ replies }: LetterWords, locale: string): string =>
  replies.inWords(
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(kinds.map((kind) => replies[kind].subject)),
  );

/** The same lines, each with the replies about itself. */
export const withReplies = <L extends LetterLine>(
  lines: readonly L[],
  customer: string,
  sender: Sender,
  words: LetterWords,
): readonly L[] => lines.map((line) => ({ ...line, replies: replyLinks([line], customer, sender, words) }));
