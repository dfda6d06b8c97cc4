import type { Day } from '../../lib/domain/day.ts';
import { isDay } from '../../lib/domain/day.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import type { Column, PageFacts, Reading, Region, RowRole, Sparse } from '../../lib/domain/reading.ts';
import type { InterpretContext } from '../../lib/interpret/context.ts';
import { interpret } from '../../lib/interpret/interpret.ts';

const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(`not a day: ${text}`);
  return text;
};

export const today = day('2026-05-14');

type TableOptions = Partial<Omit<Region, 'rows' | 'columns'>> & {
  readonly keys?: readonly (string | null)[];
  readonly role?: Sparse<RowRole>;
  readonly recordId?: Sparse<string>;
  readonly rowHref?: Sparse<string>;
  /** Attributes by column number. */
  readonly columns?: { readonly [column: number]: Partial<Omit<Column, 'headers' | 'key' | 'text'>> };
};

/** A region from a drawn table: first line headers, cells parted by `|`; a cell may be empty. */
export function table(drawn: string, options: TableOptions = {}): Region {
  const lines = drawn
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [headers = [], ...rows] = lines;
  return rectangle(headers, rows, options);
}

/** The same from cells. */
export function rectangle(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  options: TableOptions = {},
): Region {
  const { keys, role, recordId, rowHref, columns, ...rest } = options;
  const id = options.id ?? 'r0';
  return {
    id,
    frame: 'top',
    kind: 'table',
    heading: null,
    notes: [],
    stated: [],
    statedRows: null,
    filters: [],
    morePages: false,
    inDialog: false,
    ...rest,
    rows: {
      id: rows.map((_, at) => `${id}-${at}`),
      role: role ?? {},
      recordId: recordId ?? {},
      href: rowHref ?? {},
    },
    columns: headers.map((header, at) => ({
      headers: header === '' ? [] : [header],
      key: keys?.[at] ?? null,
      text: rows.map((row) => row[at] ?? ''),
      ...columns?.[at],
    })),
  };
}

/** Label–value pairs. */
export const details = (pairs: Readonly<Record<string, string>>, options: TableOptions = {}): Region =>
  rectangle(['', ''], Object.entries(pairs), { id: 'd0', kind: 'details', ...options });

export function reading(regions: readonly Region[], page: Partial<PageFacts> = {}): Reading {
  return {
    id: 'reading-1',
    observedAt: instantOf(Date.parse('2026-05-14T08:42:00Z')),
    page: {
      url: 'https://ledger.example.com/app/invoices',
      title: 'Invoices',
      lang: 'en',
      headings: ['Invoices'],
      current: [],
      identity: [],
      loadedAt: instantOf(Date.parse('2026-05-14T08:41:00Z')),
      closedFrames: [],
      marks: [],
      ...page,
    },
    regions,
  };
}

export const context = (overrides: Partial<InterpretContext> = {}): InterpretContext => ({
  today,
  zone: 'UTC',
  locale: 'en-US',
  answers: {},
  profile: null,
  bookCurrency: null,
  ...overrides,
});

/** What a page with these regions means. */
export const read = (
  regions: readonly Region[],
  page: Partial<PageFacts> = {},
  overrides: Partial<InterpretContext> = {},
) => interpret(reading(regions, page), context(overrides));
