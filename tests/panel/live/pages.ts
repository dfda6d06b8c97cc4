import { type Instant, instantOf } from '../../../lib/domain/instant.ts';
import type { PageFacts, Reading, Region } from '../../../lib/domain/reading.ts';
import { reading, table } from '../../interpret/builders.ts';

/** A moment so many minutes after the first look. */
export const minute = (minutes: number): Instant =>
  instantOf(Date.parse('2026-05-14T08:42:00Z') + minutes * 60_000);

type Page = {
  readonly from?: number;
  readonly to: number;
  readonly total?: number | null;
  readonly range?: boolean;
  readonly at?: number;
  readonly more?: boolean;
  readonly company?: string;
  readonly filters?: readonly string[];
  readonly url?: string;
  readonly loadedAt?: number;
  readonly last?: string;
  /** What the pager marks as current. */
  readonly current?: string;
  /** The system's ids of the records, row by row. */
  readonly ids?: readonly string[];
};

/** Invoices number `from` to `to`, in any order the caller asks for by `numbers`. */
export function pageOf(page: Page, numbers?: readonly number[]): Reading {
  const { from = 1, to, total = 6, range = true, at = 0, more = total === null || to < total } = page;
  const all = numbers ?? Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const lines = all.map(
    (no) => `INV-${no} | Customer ${no} | Apr ${no}, 2026 | $${no}0.00 | $${no}0.00 | Overdue`,
  );
  const region = table(
    `Invoice # | Customer | Due date | Total | Balance due | Status\n${[...lines, page.last ?? ''].join('\n')}`,
    {
      notes: ['All amounts in USD'],
      stated: total === null ? [] : [range ? `${from}–${to} of ${total}` : `${total} invoices`],
      morePages: more,
      filters: page.filters ?? [],
      recordId: { ...page.ids },
    },
  );
  const facts: Partial<PageFacts> = {
    url: page.url ?? 'https://books.example.com/t/4711/invoices',
    identity: [{ from: 'shown', where: 'switcher', text: page.company ?? 'Northwind Ledger' }],
    loadedAt: minute(page.loadedAt ?? -1),
    current: ['Invoices', ...(page.current === undefined ? [] : [page.current])],
  };
  return { ...reading([region], facts), observedAt: minute(at) };
}

export function listIn({ regions }: Reading): Region {
  const [list] = regions;
  if (!list) throw new Error('no list');
  return list;
}

export const numbersIn = (of: Reading): readonly string[] => listIn(of).columns[0]?.text ?? [];
