import type { Letter } from '../letter.ts';
import type { GuardFacts } from './check.ts';
import { wordsOf } from './check.ts';

/** The letter's words without those that are not its own: the sender's ways to pay, names, numbers, addresses. */
export function ownWords(letter: Letter, { sender }: GuardFacts): string {
  const given = [
    ...(sender ? [sender.company, sender.person, ...sender.waysToPay.split('\n')] : []),
    letter.customer,
    ...[...letter.table.overdue, ...letter.table.credits, ...letter.table.notDue].map(({ number }) => number),
  ]
    .map((value) => value.trim())
    .filter((value) => value.length > 2);
  return given
    .reduce((text, value) => text.replaceAll(value, ' '), wordsOf(letter))
    .replace(/\S+@\S+|https?:\S+/g, ' ');
}
