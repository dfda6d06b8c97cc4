// @vitest-environment happy-dom

import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../components/app.tsx';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { moversOf } from '../../lib/numbers/movers.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import type { View } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { today, yearOf } from '../numbers/year.ts';
import { fakeNumbers } from './fake-numbers.ts';
import { fakeState } from './fake-state.ts';
import { shownYear } from './shown-year.ts';

const t = texts.numbers;
afterEach(cleanup);

function show(shown: View, numbers: NumbersView | null = shownYear(), allRows: readonly WorklistRow[] = []) {
  const desk = fakeNumbers();
  const view = signal(shown);
  const state = fakeState((signals) => {
    signals.today.value = today;
    signals.allRows.value = allRows;
  });
  const movers = (id: Parameters<typeof desk.movers>[0]) =>
    numbers ? moversOf(id, numbers.accounts, numbers.lens) : [];
  const whole = { ...state, view, numbers: { ...desk, view: signal(numbers), movers } };
  return { view, state: whole, ...render(<App state={whole} />) };
}

describe('the numbers', () => {
  it('show every bucket as a row, and every figure with its value or what it lacks', () => {
    const { container, getByText } = show({ name: 'numbers' });
    expect(container.querySelectorAll('.aging-table tbody tr')).toHaveLength(5);
    const shown = container.querySelectorAll('.stat-tile .value');
    const lacking = container.querySelectorAll('.lacking .names .link');
    expect(shown.length + lacking.length).toBe(30);
    expect([...shown].every(({ textContent }) => textContent)).toBe(true);
    const dso = getByText(t.figures.dso.name).closest('.lacking');
    expect(dso?.textContent).toContain(t.missing['no-sales']);
    expect(getByText(t.figures['promises-kept'].name).closest('.stat-tile')?.textContent).toContain('33.3%');
  });

  it('say so of a book without anything open', () => {
    expect(show({ name: 'numbers' }, null).getByText(t.nothing)).toBeTruthy();
  });

  it('lead from a figure to the worklist of those who would move it', () => {
    const { container, getByText, state } = show({ name: 'figure', id: 'overdue' });
    expect(
      [...container.querySelectorAll('.share-table tbody .link')].map(({ textContent }) => textContent),
    ).toEqual(['Breaker SA', 'Ten Days AG']);
    fireEvent.click(getByText(t.showMovers(2)));
    expect(state.show).toHaveBeenCalledWith({ name: 'home' });
  });

  it('of all books lead to a customer in its book, and to the worklist of all books with only those meant', () => {
    const rows = yearOf([{ name: 'Breaker SA', late: 20, amount: 20_000, open: 3, promises: 10 }]).rows;
    const { container, getByText, getAllByText, state, view } = show(
      { name: 'figure', id: 'overdue' },
      shownYear(['b', 'c']),
      rows,
    );
    const [, second] = getAllByText('Breaker SA', { selector: '.share-table .link' });
    fireEvent.click(second ?? container);
    expect(state.allBooks.open).toHaveBeenCalledExactlyOnceWith('c', 'name:Breaker SA');
    fireEvent.click(getByText(t.showMovers(4)));
    expect(state.allBooks.show).toHaveBeenCalledOnce();
    act(() => {
      view.value = { name: 'all-books' };
    });
    // The one row there is stands in neither of these books.
    expect(container.querySelectorAll('.account-row')).toHaveLength(0);
    fireEvent.click(getByText(texts.worklist.noneOfThese.act));
    expect(container.querySelectorAll('.account-row')).toHaveLength(1);
  });

  it('show early warnings, first a few, with the way to their customers', () => {
    const { container, getByText, state } = show({ name: 'numbers' });
    const rowsShown = () => container.querySelectorAll('.warning-row').length;
    const warnings = shownYear().warnings;
    expect(rowsShown()).toBe(Math.min(3, warnings.length));
    const customers = new Set(warnings.map(({ account }) => account)).size;
    const section = getByText(texts.outlook.segments).closest('section');
    const toList = [...(section?.querySelectorAll('button') ?? [])].at(-1);
    expect(toList?.textContent).toBe(t.showMovers(customers));
    fireEvent.click(toList ?? container);
    expect(state.show).toHaveBeenCalledWith({ name: 'home' });
  });

  it('open a figure from its tile', () => {
    const { getByText, state } = show({ name: 'numbers' });
    fireEvent.click(getByText(t.figures.satisfaction.name));
    expect(state.show).toHaveBeenCalledWith({ name: 'figure', id: 'satisfaction' });
  });

  it('open by m, also from the list of keys', () => {
    const { state } = show({ name: 'keys' });
    fireEvent.keyDown(document.body, { key: 'm' });
    expect(state.show).toHaveBeenCalledWith({ name: 'numbers' });
  });

  it.each<View>([
    { name: 'numbers' },
    { name: 'figure', id: 'overdue' },
    { name: 'figure', id: 'dso' },
    { name: 'sales' },
  ])('have nothing that axe complains about: %o', async (view) => {
    const { container } = show(view);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});
