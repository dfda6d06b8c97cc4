import type { Day } from '../../../domain/day.ts';
import type { SaidPromise } from '../../../domain/said.ts';
import { isKind, type Mention, type MentionOf } from '../mentions.ts';
import {
  type ActContext,
  askDay,
  type DatedMention,
  daysIn,
  invoicesIn,
  spansOf,
  typed,
} from './group-reader.ts';
import type { Group } from './groups.ts';
import { baseOf, withoutBases } from './share-base.ts';
import { sharedBy } from './shared-invoice.ts';

type Part = { readonly day: DatedMention; readonly mentions: readonly Mention[] };

/**
 * Promises of one group: one for each day, or for each amount on it. Without a day that is ahead there is none, but a
 * question. Parts (half, the rest) are computed from what the text itself states: the invoices it names, or a total.
 */
export function promisesIn(group: Group, context: ActContext): SaidPromise[] {
  const found = daysIn(group.mentions, 'ahead', context.today);
  const ahead = found.filter(({ resolved }) => isAhead(resolved, context.today));
  if (ahead.length === 0) {
    if (found.some(({ resolved }) => resolved !== null)) return [];
    context.ask('promise-date', 'On which day will they pay?', group.mentions);
    return [];
  }
  const mentions = withoutBases(group, context);
  const vague = found.filter(({ resolved }) => resolved === null);
  const slots = [...ahead, ...vague].sort((one, other) => one.mention.start - other.mention.start);
  const parts =
    partsByClause(group, mentions, slots) ??
    partsOf(mentions, slots) ??
    (vague.length > 0 ? partsOf(mentions, ahead) : null);
  if (!parts) {
    askDay(ahead, context);
    const amounts = mentions.filter(isKind('amount'));
    return [
      {
        date: null,
        amountMinor: amounts.length === 1 ? (amounts[0]?.minor ?? null) : null,
        invoices: invoicesIn(mentions),
        spans: spansOf(context, group, mentions),
      },
    ];
  }
  let left = baseOf(group, context);
  let first = true;
  const all = invoicesIn(mentions);
  const shared = sharedBy(mentions.filter(isKind('amount')), group, context);
  return parts.flatMap((part) => {
    if (part.day.resolved === null) {
      context.ask('promise-date', `Which day is “${typed(context, part.day.mention)}”?`, [part.day.mention]);
      return [];
    }
    const late = lateMoneyIn(part, parts.length);
    if (late) context.ask('promise-date', `On which day will they pay “${typed(context, late)}”?`, [late]);
    const date = dayOf(part.day, context);
    const own = invoicesIn(part.mentions);
    return moniesOf(
      late ? { ...part, mentions: part.mentions.filter(({ start }) => start < late.start) } : part,
    ).map((money) => {
      // The rest of what was already given elsewhere is not known.
      const rest = first ? null : left;
      first = false;
      const amountMinor = money.mention === null ? null : minorOf(money.mention, rest, group, context);
      left = amountMinor === null ? (money.mention ? null : left) : left === null ? null : left - amountMinor;
      const invoices = money.invoices ?? own ?? shared ?? (money.mention?.kind === 'share' ? all : null);
      return { date, amountMinor, invoices, spans: spansOf(context, group, part.mentions) };
    });
  });
}

function isAhead(resolved: DatedMention['resolved'], today: Day): boolean {
  if (resolved === null) return false;
  return 'day' in resolved
    ? resolved.day >= today
    : resolved.days.length === 0 || resolved.days.some((day) => day >= today);
}

function dayOf(day: DatedMention, context: ActContext): Day | null {
  if (day.resolved !== null && 'day' in day.resolved) return day.resolved.day;
  askDay([day], context);
  return null;
}

/** One part for each clause, where each clause has its own day; the clauses before the first day belong to it. */
function partsByClause(
  group: Group,
  mentions: readonly Mention[],
  days: readonly DatedMention[],
): Part[] | null {
  const parts: Part[] = [];
  let waiting: Mention[] = [];
  for (const piece of group.pieces) {
    const relevant = piece.filter((one) => mentions.includes(one));
    const own = days.filter(({ mention }) => relevant.includes(mention));
    const [day] = own;
    const last = parts.at(-1);
    if (own.length > 1) return null;
    if (day) parts.push({ day, mentions: [...waiting, ...relevant] });
    else if (last) parts[parts.length - 1] = { ...last, mentions: [...last.mentions, ...relevant] };
    waiting = day || last ? [] : [...waiting, ...relevant];
  }
  return parts.length > 1 && parts.every((part) => part.mentions.some(({ kind }) => carries(kind)))
    ? parts
    : null;
}

const carries = (kind: Mention['kind']): boolean => ['amount', 'share', 'invoice', 'unclear'].includes(kind);

/** Gives each day what was said with it; null where several days stand beside one thing only. */
function partsOf(mentions: readonly Mention[], days: readonly DatedMention[]): Part[] | null {
  const relevant = mentions.filter(({ kind }) => kind === 'day' || carries(kind));
  const [first] = days;
  if (!first) return null;
  if (days.length === 1) return [{ day: first, mentions: relevant }];
  const leads = relevant[0] === first.mention;
  const parts: Part[] = days.map((day, index) => {
    const from = leads ? day.mention.start : (days[index - 1]?.mention.end ?? 0);
    const to = leads
      ? (days[index + 1]?.mention.start ?? Infinity)
      : index === days.length - 1
        ? Infinity
        : day.mention.end;
    return { day, mentions: relevant.filter(({ start }) => start >= from && start < to) };
  });
  return parts.every((part) => part.mentions.some(({ kind }) => carries(kind))) ? parts : null;
}

/** "500 on Friday and the rest after the audit": with one day only, what follows it beside another amount has none. */
function lateMoneyIn({ day, mentions }: Part, parts: number): Mention | undefined {
  const monies = mentions.filter(({ kind }) => kind === 'amount' || kind === 'share');
  const [first] = monies;
  if (parts > 1 || !first || first.start > day.mention.start) return undefined;
  return monies.find(({ start }) => start > day.mention.start);
}

type Money = { readonly mention: MentionOf<'amount' | 'share'> | null; readonly invoices: string[] | null };

/** Amounts of one day; as many amounts as invoices are pairs. */
function moniesOf({ mentions }: Part): Money[] {
  const monies = mentions.filter(
    (one): one is MentionOf<'amount' | 'share'> => one.kind === 'amount' || one.kind === 'share',
  );
  const invoices = mentions.filter(isKind('invoice'));
  if (monies.length < 2) return [{ mention: monies[0] ?? null, invoices: null }];
  const paired = monies.length === invoices.length;
  return monies.map((mention, index) => ({
    mention,
    invoices: paired ? [invoices[index]?.number ?? ''] : null,
  }));
}

function minorOf(
  mention: MentionOf<'amount' | 'share'>,
  left: number | null,
  group: Group,
  context: ActContext,
): number | null {
  if (mention.kind === 'amount') return mention.minor;
  const base = baseOf(group, context);
  const shares = group.mentions.filter(isKind('share'));
  // The second of two halves is what the first left over.
  const isLast =
    mention.parts === 2 &&
    shares.filter(({ parts }) => parts === 2).length === 2 &&
    shares.at(-1) === mention;
  const minor =
    mention.parts === 'rest' || isLast
      ? left
      : base === null
        ? null
        : mention.parts === 2
          ? Math.floor(base / 2)
          : base % mention.parts === 0
            ? base / mention.parts
            : null;
  if (minor === null || minor <= 0) {
    context.ask('promise-amount', `How much is “${typed(context, mention)}”?`, [mention]);
    return null;
  }
  return minor;
}
