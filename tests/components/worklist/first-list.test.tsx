// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { WorklistRow } from '../../../lib/collect/next-action.ts';
import { type ListLook, listLook } from '../../../lib/domain/first-list.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { contact, invoice, row, simpleRow, standing } from '../fake-data.ts';
import type { FakeState } from '../fake-state.ts';
import { readWith, renderApp } from '../render-app.tsx';

const doubtful = row(standing('Doubtful', [invoice('A', '2026-04-01', { balance: null })]));
const called = standing('Called', [invoice('B', '2026-04-01')]);
const rows: readonly WorklistRow[] = [
  simpleRow('Anchor Ltd', 41, 1_824_000),
  row(called, { contact: contact(called, { stage: 'first', channel: 'call' }) }),
  { ...simpleRow('Brightwater', 12), part: 'beyond' },
  doubtful,
  simpleRow('Later & Sons', -5, 50_000),
];
const long = Array.from({ length: 2001 }, (_, at) =>
  simpleRow(`Customer ${at}`, 20 + (at % 50), 10_000 + at),
);

const list = (): string => document.querySelector('.account-list')?.innerHTML ?? '';
const foot = (): string => document.querySelector('.day-bar p')?.textContent ?? '';
const tabs = (): string[] =>
  [...document.querySelectorAll('.filter-tabs .count')].map((one) => one.textContent);

/** What a panel with these rows keeps for the next start. */
function keptBy(whole: readonly WorklistRow[]): ListLook {
  vi.useFakeTimers();
  const { state, unmount } = renderApp(readWith(whole));
  act(() => void vi.advanceTimersByTime(1000));
  const kept = vi.mocked(state.keepFirstList).mock.calls[0]?.[0];
  unmount();
  vi.useRealTimers();
  if (!kept) throw new Error('nothing was kept');
  return structuredClone(listLook.parse(kept));
}

const reading = (look: ListLook) => (state: Parameters<ReturnType<typeof readWith>>[0]) => {
  readWith([])(state);
  state.worklist.value = null;
  state.firstList.value = look;
};

describe('how a long list began', () => {
  it('looks as the whole list does, counts included, and keeps its elements when that is there', () => {
    const whole = [...rows, ...long];
    const look = keptBy(whole);
    expect(look.rows).toHaveLength(40);
    const { state } = renderApp(reading(look));
    const [begun, counts, sums] = [list(), tabs(), foot()];
    const button = screen.getByRole('button', { name: 'Anchor Ltd' });
    button.focus();
    expect(screen.getByText(texts.worklist.readingRest)).toBeTruthy();
    act(() => {
      state.worklist.value = whole;
      state.firstList.value = null;
    });
    expect(list().startsWith(begun)).toBe(true);
    expect([tabs(), foot()]).toEqual([counts, sums]);
    expect(document.activeElement).toBe(button);
    expect(screen.queryByText(texts.worklist.readingRest)).toBeNull();
  });

  it('nothing is drafted or called before everything is read: the button opens the customer', () => {
    const { state } = renderApp(reading(keptBy([...rows, ...long])));
    fireEvent.click(screen.getAllByRole('button', { name: 'Remind' })[0] ?? document.body);
    expect(state.draftFor).not.toHaveBeenCalled();
    expect(state.view.value).toMatchObject({ name: 'account' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Anchor Ltd');
  });

  it('moves with j and opens with Enter', () => {
    const { state } = renderApp(reading(keptBy([...rows, ...long])));
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(document.activeElement?.textContent).toBe('Called');
    fireEvent.keyDown(document.body, { key: 'd' });
    expect(state.view.value).toEqual({ name: 'account', account: 'name:Called' });
    expect(state.draftFor).not.toHaveBeenCalled();
  });

  it('a search waits for everything, and is not answered from the beginning', () => {
    const { state } = renderApp(reading(keptBy([...rows, ...long])));
    act(() => {
      state.search.value = 'Customer 2000';
    });
    expect(document.querySelectorAll('.account-list li')).toHaveLength(0);
    expect(document.querySelector('.skeleton')).not.toBeNull();
    act(() => {
      state.worklist.value = [...rows, ...long];
      state.firstList.value = null;
    });
    expect(screen.getByRole('button', { name: 'Customer 2000' })).toBeTruthy();
  });

  it('a short list is not kept: it is read at once', () => {
    vi.useFakeTimers();
    const { state }: { state: FakeState } = renderApp(readWith(rows));
    act(() => void vi.advanceTimersByTime(5000));
    expect(state.keepFirstList).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});
