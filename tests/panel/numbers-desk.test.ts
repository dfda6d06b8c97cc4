import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { day } from '../../lib/domain/day.ts';
import { freshName } from '../store/builders.ts';
import { ledger, outside, panelOn, until } from './fake-outside.ts';

/** The shelf has loaded what the store keeps for the numbers. */
async function numbersOn(name = freshName()) {
  const panel = await panelOn(ledger(), name);
  await until(panel.state.numbers.view, (view) => view !== null);
  return { ...panel, desk: panel.state.numbers, name };
}
const view = (panel: Awaited<ReturnType<typeof numbersOn>>) => {
  const shown = panel.desk.view.value;
  if (!shown) throw new Error('no numbers');
  return shown;
};

describe('the numbers of the book shown', () => {
  it('are worked out of what was read', async () => {
    const panel = await numbersOn();
    const { figures, currency, names, pareto } = view(panel);
    expect(currency).toBe('USD');
    expect(figures.overdue.value).toBe(161_550);
    expect(figures['overdue-share'].value).toBe(1);
    expect(names.get(pareto[0]?.account ?? '')).toBe('Harbour Foods');
  });

  it('ask for sales, take them typed or from a file, and refuse what is no amount', async () => {
    const panel = await numbersOn();
    const { desk } = panel;
    expect(view(panel).figures.dso.missing).toBe('no-sales');
    expect(desk.typeSales('2026-04', '9,000')).toBe(false);
    expect(desk.typeSales('2026-04', '9000.50')).toBe(true);
    await until(desk.sales, ({ length }) => length === 1);
    const bad = new File(['month,amount\n2026-03,1000\nMarch,3'], 'sales.csv');
    desk.readSales(bad);
    await until(panel.state.toast, (toast) => toast?.tone === 'bad');
    expect(desk.sales.value).toHaveLength(1);
    desk.readSales(new File(['month,amount\n2026-03,1000\n2026-02;2000.5\n'], 'sales.csv'));
    await until(desk.sales, ({ length }) => length === 3);
    // 1,615.50 ÷ (9,000.50 + 1,000 + 2,000.50) × 89 days.
    expect(view(panel).figures.dso.value).toBeCloseTo((1_615.5 / 12_001) * 89);
    expect(desk.typeSales('2026-04', '')).toBe(true);
    await until(desk.sales, ({ length }) => length === 2);
  });

  it('of a part of the book know no sales, and of one customer only that one', async () => {
    const panel = await numbersOn();
    const account = [...view(panel).names.keys()].find((key) => key.includes('Fjord')) ?? '';
    panel.desk.pick({ account });
    expect(view(panel).figures.overdue.value).toBe(7_500);
    expect(view(panel).figures.dso.missing).toBe('not-whole-book');
    expect(view(panel).courseOf).toBe('account');
  });

  it('of all books are added up', async () => {
    const name = freshName();
    const first = await panelOn(ledger(), name);
    const second = await panelOn(ledger({ tenant: '9', company: 'Other Co' }), name);
    await until(second.state.books, ({ length }) => length === 2);
    await until(second.state.numbers.view, (of) => of !== null);
    second.state.numbers.pick({ allBooks: true });
    await until(second.state.numbers.view, (of) => of?.figures.overdue.value === 2 * 161_550);
    expect(second.state.numbers.view.value?.pareto).toHaveLength(4);
    const book = second.state.books.value.find(({ key }) => key !== second.state.book.value?.key)?.key ?? '';
    second.state.allBooks.open(book, 'name:Harbour Foods');
    await until(second.state.book, (shown) => shown?.key === book);
    expect(second.state.numbers.scope.value.allBooks).toBe(true);
    await until(second.state.numbers.view, (of) => of?.figures.overdue.value === 2 * 161_550);
    second.state.numbers.pick({ account: 'name:Harbour Foods' });
    expect(second.state.numbers.view.value?.several).toBe(false);
    expect(first.state.books.value.length).toBeGreaterThan(0);
  });
});

describe('days', () => {
  it('are kept once the book was read on them, and goals with them', async () => {
    const panel = await numbersOn();
    const { desk, world, name } = panel;
    expect(desk.trend('overdue').points).toEqual([]);
    await expect
      .poll(() => {
        world.pass();
        return desk.trend('overdue').points;
      })
      .toEqual([{ day: '2026-05-14', value: 161_550 }]);
    expect(desk.setGoal('overdue', '1000', '2026-05-14')).toBe(false);
    expect(desk.setGoal('overdue-share', '120', '2026-06-30')).toBe(false);
    expect(desk.setGoal('overdue', '1000', '2026-06-30')).toBe(true);
    await until(desk.goals, (goals) => goals?.length === 1);
    const goal = { figure: 'overdue', currency: 'USD', from: 161_550, target: 100_000, by: '2026-06-30' };
    expect(desk.goals.value).toEqual([{ ...goal, setOn: day.parse('2026-05-14') }]);
    const again = outside(name);
    again.start();
    await until(again.state.numbers.goals, (goals) => goals?.length === 1);
    expect(again.state.numbers.trend('overdue').points).toHaveLength(1);
  });
});

describe('goals', () => {
  it('are of all customers, of a segment, of a customer, or of all books, each apart', async () => {
    const panel = await numbersOn();
    const { desk } = panel;
    const target = (amount: string) => desk.setGoal('overdue', amount, '2026-06-30');
    const targets = () => desk.goals.value?.map((goal) => goal.target);
    target('1000');
    await until(desk.goals, (goals) => goals?.length === 1);
    const segment = view(panel).accounts[0]?.segment ?? null;
    desk.pick({ segment });
    expect(targets()).toEqual([]);
    target('500');
    await until(desk.goals, (goals) => goals?.length === 1);
    desk.pick({ allBooks: true });
    expect(targets()).toEqual([]);
    desk.pick({ segment: null });
    target('2000');
    await until(desk.goals, (goals) => goals?.length === 1);
    expect(targets()).toEqual([200_000]);
    desk.pick({ allBooks: false });
    expect(targets()).toEqual([100_000]);
    desk.pick({ segment });
    expect(targets()).toEqual([50_000]);
    desk.pick({ segment: null, account: 'name:Harbour Foods' });
    expect(targets()).toEqual([]);
    target('50');
    await until(desk.goals, (goals) => goals?.length === 1);
    expect(targets()).toEqual([5_000]);
    desk.pick({ account: null, owner: '', segment });
    expect(desk.goals.value).toBeNull();
    expect(target('1')).toBe(false);
  });
});

describe('files', () => {
  it('a report is one page without script, with customers’ names as text', async () => {
    const rows =
      'INV-1 | <img src=x onerror=alert(1)> | Mar 1, 2026 | Apr 3, 2026 | $1,200.00 | $1,200.00 | Overdue';
    const panel = await panelOn(ledger({ rows }));
    await until(panel.state.numbers.view, (of) => of !== null);
    panel.state.numbers.saveReport();
    const [html = ''] = panel.world.files;
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toMatch(/<script|<img|https?:\/\//);
    expect(html).toContain('$1,200.00');
  });

  it('every table is saved as CSV, and no name becomes a formula', async () => {
    const rows = 'INV-1 | =HYPERLINK("x") | Mar 1, 2026 | Apr 3, 2026 | $1,200.00 | $1,200.00 | Overdue';
    const panel = await panelOn(ledger({ rows }));
    await until(panel.state.numbers.view, (of) => of !== null);
    const names = panel.state.numbers.tableNames();
    names.forEach((_, at) => {
      panel.state.numbers.saveTable(at);
    });
    expect(panel.world.files).toHaveLength(12);
    const cells = panel.world.files.join('\n').split(/[,\r\n]/);
    expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
    expect(panel.world.files.join('\n')).toContain("'=HYPERLINK");
  });
});
