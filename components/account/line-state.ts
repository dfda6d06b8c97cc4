import type { Held, Line } from '../../lib/collect/standing.ts';
import type { Book } from '../../lib/domain/book.ts';
import { type Day, dayInZone } from '../../lib/domain/day.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import type { IconName } from '../shared/icon.tsx';
import type { Tone } from '../shared/state-tag.tsx';
import { localZone } from '../shared/time.ts';

export type LineKind = 'overdue' | 'not-due' | 'credit' | 'unclear' | 'probably-settled';
export type LineTag = { readonly icon: IconName; readonly word: string; readonly tone?: Tone };

const t = texts.invoices;

/** What is to be said of one document, the gravest first. */
export function lineTags(
  kind: LineKind,
  { invoice, held }: Line,
  book: Book | null,
  today: Day,
): readonly LineTag[] {
  const zone = localZone();
  const missing =
    invoice.missingSince !== null ||
    (book !== null && dayInZone(invoice.lastSeen, zone) < dayInZone(book.lastRead, zone));
  return [
    main(kind, invoice),
    ...held.flatMap(({ why }) => heldTags[why] ?? []),
    ...(invoice.status === 'draft' ? [{ icon: 'note' as const, word: t.draft }] : []),
    ...(invoice.source.balance === 'derived' ? [{ icon: 'ask' as const, word: t.derived }] : []),
    ...(missing
      ? [{ icon: 'search' as const, word: t.notSeenSince(texts.dates.moment(invoice.lastSeen, today, zone)) }]
      : []),
  ];
}

function main(kind: LineKind, { balance }: Line['invoice']): LineTag {
  switch (kind) {
    case 'overdue':
      return { icon: 'clock', word: t.overdue };
    case 'not-due':
      return { icon: 'clock', word: t.notDue };
    case 'credit':
      return { icon: 'coin', word: t.credit, tone: 'accent' };
    case 'probably-settled':
      return { icon: 'ok', word: t.probablySettled };
    case 'unclear': {
      if (balance === null) return ask(t.balanceNotShown);
      return ask(balance.currency === null ? t.currencyNotSure : t.dueDateNotShown);
    }
  }
}

/** What keeps a line out of the demand; the rest of the reasons stand in other tags. */
const heldTags: { readonly [why in Held['why']]?: LineTag } = {
  paused: { icon: 'pause', word: t.held.paused },
  disputed: { icon: 'dispute', word: t.held.disputed, tone: 'warn' },
  promised: { icon: 'promise', word: t.held.promised },
  'promise-unchecked': { icon: 'search', word: t.held.unchecked, tone: 'warn' },
  expected: { icon: 'coin', word: t.held.expected },
  plan: { icon: 'coin', word: t.held.plan },
};

const ask = (word: string): LineTag => ({ icon: 'ask', word, tone: 'accent' });
