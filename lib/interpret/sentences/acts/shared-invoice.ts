import type { MentionOf } from '../mentions.ts';
import { type ActContext, invoicesIn } from './group-reader.ts';
import type { Group } from './groups.ts';

const together =
  /\b(?:all|both|alles|beides?|beide[ns]?|tout|tous|toutes|les deux|todo|todos|ambos|ambas|allebei)\b/;

/**
 * "5,000 on the 18th and 7,500 on the 2nd, both for 1042": the one invoice that all amounts are for, because the text
 * says so or because together they are just what is open of it.
 */
export function sharedBy(
  amounts: readonly MentionOf<'amount'>[],
  group: Group,
  context: ActContext,
): string[] | null {
  const named = invoicesIn(group.mentions);
  const [only] = named ?? [];
  if (only === undefined || named?.length !== 1) return null;
  if (together.test(group.text)) return named;
  const sum = amounts.reduce((before, { minor }) => before + (minor ?? 0), 0);
  const open = context.numbers.open.find(({ number }) => number === only)?.balanceMinor ?? null;
  return amounts.length > 1 && sum === open ? named : null;
}
