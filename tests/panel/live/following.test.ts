import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/domain/reading.ts';
import { panelOn, until } from '../fake-outside.ts';
import { minute, pageOf } from './pages.ts';

type Panel = Awaited<ReturnType<typeof panelOn>>;

const numbersIn = ({ state }: Panel) => {
  const page = state.page.value;
  return 'snapshot' in page ? page.snapshot?.invoices.map(({ number }) => number) : null;
};
const names = ({ state }: Panel) => state.worklist.value?.map(({ standing }) => standing.account.name).sort();
const shows = (panel: Panel, count: number) =>
  until(panel.state.page, () => numbersIn(panel)?.length === count);
const hear = ({ world }: Panel, reading: Reading) => world.hear({ type: 'reading', reading });

describe('a list that is followed', () => {
  it('is what it was, in another order, and nothing is marked missing', async () => {
    const panel = await panelOn(pageOf({ to: 3, total: 3 }));
    const before = names(panel);
    hear(panel, pageOf({ to: 3, total: 3, at: 1 }, [3, 1, 2]));
    await until(panel.state.page, () => numbersIn(panel)?.[0] === 'INV-3');
    expect(names(panel)).toEqual(before);
  });

  it('takes an edit at once', async () => {
    const panel = await panelOn(pageOf({ to: 3, total: 3 }));
    hear(panel, pageOf({ to: 4, total: 4, at: 1 }));
    // No timer had to pass.
    await shows(panel, 4);
  });

  it('grows by the next page, once the page has rested', async () => {
    const panel = await panelOn(pageOf({ to: 3 }));
    hear(panel, pageOf({ from: 4, to: 6, at: 1 }));
    expect(numbersIn(panel)).toHaveLength(3);
    panel.world.pass();
    await shows(panel, 6);
    await until(panel.state.worklist, (rows) => rows?.length === 6);
    expect(panel.state.page.value).toMatchObject({ at: 'read', snapshot: { scope: { read: 6, stated: 6 } } });
  });

  it('is not taken for what rested there once the page has become another', async () => {
    const panel = await panelOn(pageOf({ to: 3 }));
    panel.world.hear({ type: 'changed' });
    panel.world.pass();
    hear(panel, pageOf({ to: 3, at: 1 }));
    await shows(panel, 3);
    hear(panel, pageOf({ from: 4, to: 6, at: 2 }));
    panel.world.hear({ type: 'changed' });
    expect(panel.state.page.value.at).toBe('changed');
    panel.world.pass();
    expect(panel.state.page.value.at).toBe('changed');
  });

  it('keeps nobody out of the worklist by a filter', async () => {
    const panel = await panelOn(pageOf({ to: 3, total: 3 }));
    hear(panel, pageOf({ to: 1, total: 1, at: 1, filters: ['q: 2'] }, [2]));
    await shows(panel, 1);
    expect(panel.state.page.value).toMatchObject({
      snapshot: { scope: { filtered: true, complete: false } },
    });
    expect(names(panel)).toHaveLength(3);
  });
});

describe('an application that goes to another company without a load', () => {
  const other = { to: 3, total: 3, company: 'Southwind Stores', at: 1 };
  const rows = [11, 12, 13];
  const ids = ['1', '2', '3'];
  const shown = pageOf({ to: 3, total: 3 });

  const later = { ...other, total: 6, range: true };

  it.each([
    ['all rows of each are in view', shown, pageOf({ to: 3, total: 3, at: 1 }, rows)],
    ['each is the first page of as many', pageOf({ to: 3 }), pageOf({ to: 3, at: 1 }, rows)],
    ['each numbers its records from one', pageOf({ to: 3, ids }), pageOf({ to: 3, at: 1, ids }, rows)],
    ['a filter went', pageOf({ to: 3, filters: ['Overdue'] }), pageOf({ to: 3, at: 1 }, rows)],
  ])(
    'is asked about while only its rows have come, however late its name is: %s',
    async (_, before, half) => {
      const panel = await panelOn(before);
      hear(panel, half);
      expect(panel.state.page.value.at).toBe('read');
      panel.world.pass();
      expect(panel.state.page.value).toMatchObject({ at: 'changed', still: 'Northwind Ledger' });
      // Long after, the page says something again, and then at last the name.
      hear(panel, { ...half, observedAt: minute(9) });
      panel.world.pass();
      expect(panel.state.page.value).toMatchObject({ at: 'changed', still: 'Northwind Ledger' });
      expect(names(panel)).toEqual(['Customer 1', 'Customer 2', 'Customer 3']);
      hear(panel, pageOf(later, rows));
      panel.world.pass();
      const status = await until(panel.state.page, ({ at }) => at === 'another-company');
      expect(status).toMatchObject({ known: 'Northwind Ledger', shown: 'Southwind Stores' });
      expect(names(panel)).toEqual(['Customer 1', 'Customer 2', 'Customer 3']);
    },
  );

  it('is asked about at an address of its own that names no company, under the same headers', async () => {
    const nameless = (path: string) => `https://books.example.com/#/${path}/invoices`;
    const panel = await panelOn(pageOf({ to: 3, url: nameless('north') }));
    const url = nameless('south');
    panel.world.changeTab({ id: 1, url, title: 'Invoices' });
    await until(panel.state.page, ({ at }) => at === 'reading');
    hear(panel, pageOf({ to: 3, at: 1, url }, rows));
    panel.world.pass();
    expect(panel.state.page.value).toMatchObject({ at: 'changed', still: 'Northwind Ledger' });
    hear(panel, pageOf({ ...later, url }, rows));
    panel.world.pass();
    await until(panel.state.books, (books) => books.length === 2);
    expect(names(panel)).toEqual(['Customer 11', 'Customer 12', 'Customer 13']);
  });

  it('is taken for the company of before once the user says so', async () => {
    const panel = await panelOn(pageOf({ to: 3 }));
    hear(panel, pageOf({ to: 3, at: 1 }, [4, 5, 6]));
    panel.world.pass();
    panel.state.stillSame(true);
    await until(panel.state.worklist, (list) => list?.length === 6);
    expect(panel.state.page.value).toMatchObject({ at: 'read', snapshot: { scope: { read: 3 } } });
    // Its rows are known by now: turning back asks nothing.
    hear(panel, pageOf({ to: 3, at: 2 }));
    panel.world.pass();
    await until(panel.state.page, () => numbersIn(panel)?.[0] === 'INV-1');
  });

  it('is left alone once the user says that it is another', async () => {
    const panel = await panelOn(pageOf({ to: 3 }));
    hear(panel, pageOf({ to: 3, at: 1 }, rows));
    panel.world.pass();
    panel.state.stillSame(false);
    expect(panel.state.page.value).toMatchObject({ at: 'changed' });
    expect(panel.state.page.value).not.toHaveProperty('still');
    panel.world.pass();
    expect(names(panel)).toEqual(['Customer 1', 'Customer 2', 'Customer 3']);
  });

  it('is asked about once name and rows have come, in either order', async () => {
    for (const half of [pageOf({ to: 3, total: 3, at: 1 }, rows), pageOf({ ...other })]) {
      const panel = await panelOn(shown);
      hear(panel, half);
      hear(panel, pageOf(other, rows));
      panel.world.pass();
      // The address names the same tenant, under another company's name.
      const status = await until(panel.state.page, ({ at }) => at === 'another-company');
      expect(status).toMatchObject({ known: 'Northwind Ledger', shown: 'Southwind Stores' });
      expect(names(panel)).toEqual(['Customer 1', 'Customer 2', 'Customer 3']);
    }
  });

  it('and to another address is not taken before all three have rested', async () => {
    const panel = await panelOn(shown);
    const url = 'https://books.example.com/t/5220/invoices';
    panel.world.changeTab({ id: 1, url, title: 'Invoices' });
    await until(panel.state.page, ({ at }) => at === 'reading');
    hear(panel, pageOf({ to: 3, total: 3, at: 1, url }, rows));
    expect(panel.state.page.value.at).toBe('reading');
    panel.world.pass();
    // The old name still stands there.
    await until(panel.state.page, ({ at }) => at === 'changed');
    expect(panel.state.books.value).toHaveLength(1);
    hear(panel, pageOf({ ...other, url }, rows));
    panel.world.pass();
    await until(panel.state.books, (books) => books.length === 2);
    expect(panel.state.books.value.map(({ name }) => name).sort()).toEqual([
      'Northwind Ledger',
      'Southwind Stores',
    ]);
  });
});
