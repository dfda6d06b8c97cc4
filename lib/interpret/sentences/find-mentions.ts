import { type Day, isDay } from '../../domain/day.ts';
import type { SentenceContext } from './context.ts';
import { findDays } from './days/find-days.ts';
import { findTimes } from './days/find-times.ts';
import { Reading } from './mentions.ts';
import { findAmounts, findShares } from './numbers/find-amounts.ts';
import { findBareInvoices, findNamedInvoices, findWholeNumbers } from './numbers/find-invoices.ts';
import { findBankNumbers, findChequeNumbers, findOthers } from './numbers/find-others.ts';
import { type NumberContext, numberContext } from './numbers/number-context.ts';
import type { Words } from './words/words.ts';

/**
 * Everything in a tidied text that carries a value. The order is that of certainty: each reader sees only what those
 * before it left.
 */
export function findMentions(
  text: string,
  words: Words,
  context: SentenceContext,
): { reading: Reading; numbers: NumberContext; today: Day } {
  const today = context.now.slice(0, 10);
  if (!isDay(today)) throw new Error('the author’s local date must be given');
  const reading = new Reading(text);
  const numbers = numberContext(context, words);
  findBankNumbers(reading);
  findWholeNumbers(reading, numbers);
  findDays(reading, { words, lang: context.lang, today, region: context.region });
  findTimes(reading, words);
  findChequeNumbers(reading, numbers);
  findShares(reading, numbers);
  findOthers(reading, numbers);
  findNamedInvoices(reading, numbers);
  findBareInvoices(reading, numbers);
  findAmounts(reading, numbers);
  const mentions = reading.mentions.sort((one, other) => one.start - other.start);
  // A day after "due" or "dated" belongs to an invoice.
  for (const [index, mention] of mentions.entries())
    if (mention.kind === 'day' && isAfterDue(text.slice(0, mention.start), words))
      mentions[index] = { kind: 'other', start: mention.start, end: mention.end };
  return { reading, numbers, today };
}

const isAfterDue = (before: string, { acts, days }: Words): boolean =>
  new RegExp(`(?<![a-z])(?:${acts.due}) (?:(?:${days.lead}|the|le|el|den|dem|de) )?$`).test(before);
