import { isKind, type Mention, type MentionOf } from '../mentions.ts';
import type { ActContext } from './group-reader.ts';
import type { Group } from './groups.ts';

/** Without amounts that others are a part of ("2,000 of the 4,500") and those that are held back. */
export function withoutBases(group: Group, context: ActContext): readonly Mention[] {
  const others = new Set<Mention>([...basesIn(group, context), ...heldBack(group, context)]);
  return group.mentions.filter((one) => !others.has(one));
}

/** "Will deduct 62.40 and pay the rest": beside other money, what follows the word of deducting is not paid. */
function heldBack({ mentions, start }: Group, { plain, words }: ActContext): Mention[] {
  const monies = mentions.filter(({ kind }) => kind === 'amount' || kind === 'share');
  if (monies.length < 2) return [];
  const held = new RegExp(`(?<![a-z])(?:${words.acts.credit})[^;,.]{0,12} $`);
  return monies.filter((one) => one.kind === 'amount' && held.test(plain.text.slice(start, one.start)));
}

function basesIn({ mentions }: Group, { plain }: ActContext): MentionOf<'amount'>[] {
  return mentions.filter(isKind('amount')).filter((amount, index) => {
    const before = plain.text.slice(0, amount.start);
    const follows = mentions.some(
      ({ kind, end }) => (kind === 'amount' || kind === 'share') && end <= amount.start,
    );
    return (
      (index > 0 || follows) &&
      /\b(?:out of|of|von|vom|de|des|du|del|van|sur)(?: (?:the|den|dem|der|les|la|los|las|de|total|a total of|open|outstanding|offenen))* $/.test(
        before,
      )
    );
  });
}

/** What a share is a share of: a total that the text states, else the balances of the invoices it names; else null. */
export function baseOf(group: Group, context: ActContext): number | null {
  const [stated] = basesIn(group, context);
  if (stated) return stated.minor;
  const named = new Set(group.mentions.filter(isKind('invoice')).map(({ number }) => number));
  if (named.size === 0 || group.mentions.some(isKind('unknown-invoice'))) return null;
  const balances = context.numbers.open
    .filter(({ number }) => named.has(number))
    .map(({ balanceMinor }) => balanceMinor);
  return balances.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}
