import type { Day } from '../../../domain/day.ts';
import type { SaidQuestion, Span } from '../../../domain/said.ts';
import { type Direction, type ResolvedDay, resolveDay } from '../days/day-meaning.ts';
import { isKind, type Mention, type MentionOf } from '../mentions.ts';
import type { NumberContext } from '../numbers/number-context.ts';
import { type Plain, sourceSpan } from '../plain.ts';
import type { Words } from '../words/words.ts';
import type { Group } from './groups.ts';

/** What the readers of acts share: the text, what it is understood against, and the questions that come up. */
export type ActContext = {
  readonly source: string;
  readonly plain: Plain;
  readonly words: Words;
  readonly numbers: NumberContext;
  readonly today: Day;
  readonly names: readonly string[];
  readonly ask: (about: SaidQuestion['about'], text: string, mentions: readonly Mention[]) => void;
};

export const spanOf = ({ plain }: ActContext, { start, end }: { start: number; end: number }): Span =>
  sourceSpan(plain, start, end);

/** The group's whole stretch first, then each value in it. */
export const spansOf = (
  context: ActContext,
  group: { start: number; end: number },
  used: readonly Mention[],
): Span[] => [group, ...used.filter(({ kind }) => kind !== 'other')].map((one) => spanOf(context, one));

export const typed = (context: ActContext, mention: Mention): string => {
  const { start, end } = spanOf(context, mention);
  return context.source.slice(start, end);
};

export function invoicesIn(mentions: readonly Mention[]): string[] | null {
  const numbers = [...new Set(mentions.filter(isKind('invoice')).map(({ number }) => number))];
  return numbers.length > 0 ? numbers : null;
}

export type DatedMention = { readonly mention: MentionOf<'day'>; readonly resolved: ResolvedDay };

export const daysIn = (mentions: readonly Mention[], direction: Direction, today: Day): DatedMention[] =>
  mentions
    .filter(isKind('day'))
    .map((mention) => ({ mention, resolved: resolveDay(mention.meaning, direction, today) }));

/** The one day of a group. Two different ones, or one that can be two, are asked. */
export function oneDay(group: Group, direction: Direction, context: ActContext): Day | null {
  const found = daysIn(group.mentions, direction, context.today).filter(({ resolved }) => resolved !== null);
  const days = new Set(
    found.flatMap(({ resolved }) =>
      resolved === null ? [] : 'day' in resolved ? [resolved.day] : resolved.days,
    ),
  );
  const [only] = days;
  const sure = found.every(({ resolved }) => resolved !== null && 'day' in resolved);
  if (only && days.size === 1 && sure) return only;
  if (found.length > 0) askDay(found, context);
  return null;
}

export function askDay(found: readonly DatedMention[], context: ActContext): void {
  const mentions = found.map(({ mention }) => mention);
  const text = mentions.map((one) => `“${typed(context, one)}”`).join(' or ');
  const days = found.flatMap(({ resolved }) =>
    resolved === null ? [] : 'day' in resolved ? [resolved.day] : resolved.days,
  );
  const choices = days.length > 1 ? ` ${[...new Set(days)].join(' or ')}?` : '';
  context.ask('date', `Which day is ${text}?${choices}`, mentions);
}

/** The one amount of a group; several are asked. */
export function oneAmount(amounts: readonly MentionOf<'amount'>[], context: ActContext): number | null {
  const [first] = amounts;
  if (!first) return null;
  if (amounts.some(({ minor }) => minor !== first.minor)) {
    context.ask(
      'amount',
      `Which amount: ${amounts.map((one) => typed(context, one)).join(' or ')}?`,
      amounts,
    );
    return null;
  }
  return first.minor;
}
