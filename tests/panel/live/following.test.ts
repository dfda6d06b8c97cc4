import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/domain/reading.ts';
import { panelOn, until } from '../fake-outside.ts';
import { pageOf } from './pages.ts';

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
  const shown = pageOf({ to: 3, total: 3 });

  it('is not taken while rows have come and the name has not; then says that the page changed', async () => {
    const panel = await panelOn(shown);
    hear(panel, pageOf({ to: 3, total: 3, at: 1 }, rows));
    expect(panel.state.page.value.at).toBe('read');
    panel.world.pass();
    expect(panel.state.page.value.at).toBe('changed');
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
    expect(panel.world.timers.size).toBe(1);
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
