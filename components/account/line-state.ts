import type { Line } from '../../lib/collect/standing.ts';
import type { Book } from '../../lib/domain/book.ts';
import { dayInZone } from '../../lib/domain/day.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import type { IconName } from '../shared/icon.tsx';
import type { Tone } from '../shared/state-tag.tsx';
import { localZone } from '../shared/time.ts';

export type LineKind = 'overdue' | 'not-due' | 'credit' | 'unclear' | 'probably-settled';
export type LineTag = { readonly icon: IconName; readonly word: string; readonly tone?: Tone };

const t = texts.invoices;

/** What is to be said of one document, the gravest first. */
export function lineTags(kind: LineKind, { invoice }: Line, book: Book | null): readonly LineTag[] {
  const zone = localZone();
  const today = dayInZone(Temporal.Now.instant().toString(), zone);
  const missing =
    invoice.missingSince !== null ||
    (book !== null && dayInZone(invoice.lastSeen, zone) < dayInZone(book.lastRead, zone));
  return [
    main(kind, invoice),
    ...(invoice.status === 'draft' ? [{ icon: 'note' as const, word: t.draft }] : []),
    ...(invoice.source.balance === 'derived' ? [{ icon: 'ask' as const, word: t.derived }] : []),
    ...(missing
      ? [{ icon: 'search' as const, word: t.notSeenSince(texts.dates.moment(invoice.lastSeen, today, zone)) }]
      : []),
  ];
}

function main(kind: LineKind, { balance, dueDate }: Line['invoice']): LineTag {
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
      const word =
        balance === null
          ? t.balanceNotShown
          : balance.currency === null
            ? t.currencyNotSure
            : t.dueDateNotShown;
      return {
        icon: 'ask',
        word: dueDate === null || balance !== null ? word : t.balanceNotShown,
        tone: 'accent',
      };
    }
  }
}
