// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { balanceOf, isOpen } from '../../entrypoints/sample-books/book-shapes.ts';
import { bothBooks } from './books.ts';
import { accountantAmount, germanAmount, symbolAmount } from './pages/format.ts';
import { rowsInView } from './pages/rechnungen.ts';
import type { View } from './pages/view.ts';
import type { Render } from './routes.ts';
import { lists, records } from './routes.ts';
import { tinyToday } from './tiny-books.ts';

const [dollars, euros] = bothBooks(11, tinyToday);
const companies = [dollars, euros];

function source(render: Render | undefined, over: Partial<View>): string {
  const view = {
    books: dollars,
    query: new URLSearchParams(),
    id: '',
    otherOrigin: 'http://other.example',
    companies,
  };
  const page = render?.({ ...view, ...over });
  if (!page) throw new Error('there is no such page');
  return page;
}

/** The page as a document. What would be loaded into it is left out: nothing answers here. */
function open(render: Render | undefined, over: Partial<View> = {}): Document {
  const page = source(render, over).replace(/<link[^>]*>|<script src[^>]*>/g, '');
  return new DOMParser().parseFromString(page, 'text/html');
}

const texts = (page: Document, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map((cell) => cell.textContent.trim());

const sum = (cents: readonly number[]): number => cents.reduce((all, one) => all + one, 0);

describe('the ledger', () => {
  it('shows 50 lines a page, says how many there are, and its totals row stands on the last page alone', () => {
    const lines = dollars.invoices.length;
    const first = open(lists.invoices);
    expect(first.querySelectorAll('tbody tr')).toHaveLength(50);
    expect(texts(first, '.range')).toEqual([`1–50 of ${lines}`]);
    expect(first.querySelector('tfoot')).toBeNull();
    expect(first.querySelector('a[rel="next"]')?.getAttribute('href')).toContain('page=2');
    const last = open(lists.invoices, { query: new URLSearchParams('page=999') });
    expect(last.querySelector('a[rel="next"]')).toBeNull();
    expect(texts(last, 'tfoot .number')).toEqual(ledgerTotals());
  });

  it('shows every line and their totals when asked for all', () => {
    const page = open(lists.invoices, { query: new URLSearchParams('all=1') });
    expect(page.querySelectorAll('tbody tr')).toHaveLength(dollars.invoices.length);
    expect(texts(page, 'tfoot .number')).toEqual(ledgerTotals());
  });

  it('shows a filter and a search as in force, and only what they leave', () => {
    const page = open(lists.invoices, { query: new URLSearchParams('status=overdue&q=INV') });
    expect(new Set(texts(page, '.status'))).toEqual(new Set(['Overdue']));
    expect(texts(page, '.chip')).toEqual(['Status: overdue ×', 'Search: “INV” ×']);
    expect(page.querySelector('option[selected]')?.getAttribute('value')).toBe('overdue');
  });

  it('says so when there is nothing to show', () => {
    expect(texts(open(lists.empty), '.nothing, .range')).toEqual(['No invoices found', '0 of 0']);
  });

  it('prints names as they are and never as markup', () => {
    const page = open(lists.invoices, { query: new URLSearchParams('all=1') });
    expect(texts(page, 'td.name')).toContain('<b>Bold</b> & Partners');
    expect(page.querySelector('td b')).toBeNull();
  });
});

const ledgerTotals = (): readonly string[] => [
  symbolAmount(sum(dollars.invoices.map(({ total }) => total)), 'USD'),
  symbolAmount(sum(dollars.invoices.map(balanceOf)), 'USD'),
];

describe('the aging report', () => {
  it('has buckets that add up to each total, and a totals row over all that is open', () => {
    const page = open(lists.aging);
    const open_ = sum(dollars.invoices.filter(isOpen).map(balanceOf));
    for (const row of page.querySelectorAll('tbody tr, tfoot tr')) {
      const cents = [...row.querySelectorAll('.number')].map(({ textContent }) => centsOf(textContent));
      expect(sum(cents.slice(0, -1))).toBe(cents.at(-1));
    }
    expect(texts(page, 'tfoot .number').at(-1)).toBe(accountantAmount(open_));
  });
});

const centsOf = (text: string): number =>
  Number(text.replace(/[^\d]/g, '')) * (text.startsWith('(') ? -1 : 1);

describe('records', () => {
  it('an invoice shows what its books hold, and items that add up to its total', () => {
    const line = dollars.invoices.find(({ state }) => state === 'partial');
    const page = open(records.invoices, { id: line?.id ?? '' });
    expect(texts(page, 'dd')).toContain(line?.number);
    expect(texts(page, 'dd').at(-1)).toBe(symbolAmount(line ? balanceOf(line) : 0, 'USD'));
    const items = texts(page, 'tbody td:last-child').map(centsOf);
    expect(sum(items)).toBe(line?.total);
  });

  it('a customer shows its open lines and their totals', () => {
    const customer = dollars.invoices.find(isOpen)?.customer ?? '';
    const lines = dollars.invoices.filter((line) => line.customer === customer && isOpen(line));
    const page = open(records.customers, { id: customer });
    expect(page.querySelectorAll('tbody tr')).toHaveLength(lines.length);
    expect(texts(page, 'tfoot .number').at(-1)).toBe(symbolAmount(sum(lines.map(balanceOf)), 'USD'));
  });

  it('a record that is not there has no page', () => {
    expect(() => open(records.customers, { id: '0' })).toThrow('no such page');
  });
});

describe('the German grid', () => {
  it('states all its rows and holds a window of them, in German formats', () => {
    const page = open(lists.rechnungen, { books: euros });
    const grid = page.querySelector('[role="grid"]');
    expect(grid?.getAttribute('aria-rowcount')).toBe(String(euros.invoices.length + 1));
    const rows = [...page.querySelectorAll('.grid-rows [role="row"]')];
    expect(rows.map((row) => row.getAttribute('aria-rowindex'))).toEqual(
      Array.from({ length: rowsInView }, (_, at) => String(at + 2)),
    );
    const [line] = euros.invoices;
    const cells = texts(page, '.grid-rows [aria-rowindex="2"] > *');
    expect(cells[4]).toBe(germanAmount(line?.total ?? 0));
    expect(cells[2]).toMatch(/^\d\d\.\d\d\.\d{4}$/);
  });

  it('prints amounts as German ledgers do', () => {
    expect(germanAmount(-123_456)).toBe('-1.234,56\u00a0€');
  });
});

describe('every page', () => {
  it.each(Object.keys(lists))('keeps its scripts in files of their own (%s)', (name) => {
    const page = source(lists[name], {});
    const scripts = page.match(/<script[^>]*>/g) ?? [];
    expect(scripts.filter((tag) => !tag.includes(' src=') && !tag.includes('application/json'))).toEqual([]);
    expect(page).not.toMatch(/\son\w+=/);
  });
});
