// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../lib/domain/snapshot.ts';
import { question, snapshot, sums } from '../fake-data.ts';
import { press, renderApp } from '../render-app.tsx';

const show = (changes: Partial<Snapshot> = {}) =>
  renderApp((signals) => {
    const read = snapshot(changes);
    signals.page.value = { at: 'read', snapshot: read };
    signals.snapshot.value = read;
    signals.view.value = { name: 'reading' };
  });

describe('questions', () => {
  it('are answered together, with what follows from each choice', () => {
    const { state } = show({
      questions: [question, { ...question, key: 'another' }],
    });
    expect(screen.getAllByText('Which day is 03/04/2026?')).toHaveLength(2);
    expect(screen.getAllByText(/^03\/04\/2026 can be 3 Apr 2026 or 4 Mar 2026\./)).toHaveLength(2);
    const use = screen.getByRole('button', { name: 'Use these answers' });
    fireEvent.click(use);
    expect(state.useAnswers).not.toHaveBeenCalled();
    const [first] = screen.getAllByLabelText(/3 Apr/);
    if (first) fireEvent.click(first);
    expect(screen.getByText('1 of 2 answered.')).toBeTruthy();
    fireEvent.click(use);
    expect(state.choose).toHaveBeenCalledExactlyOnceWith('date-order', 'dmy');
    expect(state.useAnswers).toHaveBeenCalledOnce();
  });
});

it('names each column as it was understood', () => {
  show();
  const lines = [...document.querySelectorAll('.column-table tbody tr')].map((line) => line.textContent);
  expect(lines).toEqual(['Invoice no.NumberINV-1042', 'DueDue date03/04/2026', 'RepNot usedML']);
});

describe('pointing', () => {
  it('starts from the target of a column, and says beside it what to do', () => {
    const { state } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Point at the right column for Due date' }));
    expect(state.pointAt).toHaveBeenCalledExactlyOnceWith('dueDate');
    act(() => {
      state.pointing.value = { field: 'dueDate', missed: false };
    });
    expect(document.querySelector('tr.pointing.hint')?.textContent).toBe(
      'Click “Due date” on the page, or press Esc',
    );
    const target = screen.getByRole('button', { name: 'Point at the right column for Due date' });
    expect(target.getAttribute('aria-pressed')).toBe('true');
  });

  it('asks which field first where none is named, those not read so far on top', () => {
    const { state } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Point at a column' }));
    const choice = screen.getByLabelText('Which one will you point at?');
    const words = [...choice.querySelectorAll('option')].map((one) => one.textContent);
    expect(words.slice(0, 3)).toEqual(['Choose…', 'Open', 'Customer']);
    expect(words.indexOf('Due date')).toBeGreaterThan(words.indexOf('PO number'));
    fireEvent.change(choice, { target: { value: 'balance' } });
    expect(state.pointAt).toHaveBeenCalledExactlyOnceWith('balance');
  });

  it('takes an unused column for what it is, without the page', () => {
    const { state } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Use the column Rep' }));
    fireEvent.change(screen.getByLabelText('Use it as'), { target: { value: 'customer' } });
    expect(state.useColumn).toHaveBeenCalledWith(expect.objectContaining({ header: 'Rep' }), 'customer');
  });

  it('sends arrows and Enter to the page, and ends with Esc without leaving the view', () => {
    const { state } = show();
    press('ArrowDown');
    expect(state.pointKey).not.toHaveBeenCalled();
    act(() => {
      state.pointing.value = { field: 'balance', missed: false };
    });
    press('ArrowDown');
    press('Enter');
    expect(state.pointKey).toHaveBeenCalledTimes(2);
    press('Escape');
    expect(state.stopPointing).toHaveBeenCalledOnce();
    expect(state.back).not.toHaveBeenCalled();
  });
});

describe('checks', () => {
  const checks = [
    { name: 'stated-count', ok: true, detail: { code: 'rows-stated', rows: 148, stated: 148 }, rows: [] },
    { name: 'totals-row', ok: false, detail: sums(100, 110), rows: [] },
  ] as const;

  it('stand failed first, with their arithmetic', () => {
    show({ checks });
    const [first, second] = [...document.querySelectorAll('.check-row')].map((line) => line.textContent);
    expect(first).toContain('Failed: sum of rows = totals row€1.00 read, €1.10 printed, difference €0.10');
    expect(second).toContain('Passed: rows read = rows stated148 of 148 rows read');
  });

  it('a sum that differs needs one yes', () => {
    const { state } = show({ checks });
    fireEvent.click(screen.getByRole('button', { name: 'I have seen it: draft all the same' }));
    expect(state.acceptSums).toHaveBeenCalledOnce();
  });
});

it('shows what could not be read, raw, and where it stands', () => {
  const at = { frame: 'f', region: 'r', row: '37', column: 2 };
  const { state } = show({
    problems: [
      {
        place: { row: 37, header: 'Balance', column: 2 },
        at,
        field: 'balance',
        raw: '1O.00',
        why: { code: 'no-amount' },
      },
    ],
  });
  expect(screen.getByText('1O.00').className).toBe('raw');
  expect(screen.getByText('This is not one amount.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /Show on the page/ }));
  expect(state.trace).toHaveBeenCalledWith(at);
});

it('puts values that fail for one reason together, each still to be shown on the page', () => {
  const problems = Array.from({ length: 8 }, (_, row) => ({
    place: { row: row + 1, header: 'Due', column: 3 },
    at: { frame: 'f', region: 'r', row: String(row), column: 3 },
    field: 'dueDate' as const,
    raw: `0${row + 1}/04/2026`,
    why: { code: 'two-days' } as const,
  }));
  const { state } = show({ problems });
  expect(document.querySelectorAll('.check-row[data-tone="warn"]')).toHaveLength(1);
  expect(screen.getByText('Due: 8 values')).toBeTruthy();
  expect(screen.queryByText('08/04/2026')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show all 8' }));
  fireEvent.click(screen.getByRole('button', { name: 'Show on the page: row 8, Due' }));
  expect(state.trace).toHaveBeenCalledWith(problems[7]?.at);
});

it('a part of a long list is no failure: it says how much and what to do', () => {
  show({
    checks: [
      {
        name: 'stated-count',
        ok: false,
        detail: { code: 'rows-stated', rows: 16, stated: 279 },
        rows: [],
        partly: true,
      },
    ],
    scope: { read: 16, stated: 279, filtered: false, complete: false },
    problems: [],
    questions: [],
  });
  const line = document.querySelector('.proof-line');
  expect(line?.getAttribute('data-tone')).toBeNull();
  expect(line?.textContent).toContain('16 of 279 invoices · scroll for the rest');
  expect(screen.queryByText(/failed/i)).toBeNull();
});

it('says what the reading can speak for', () => {
  show({ scope: { read: 50, stated: 148, filtered: true, complete: false } });
  expect(screen.getByText('50 rows read · the page states 148')).toBeTruthy();
  expect(screen.getByText('A filter or search is on: this is not the whole list.')).toBeTruthy();
});

it('without a page says what to do', () => {
  const { state } = renderApp((signals) => {
    signals.view.value = { name: 'reading' };
  });
  fireEvent.click(screen.getAllByRole('button', { name: 'Read again' })[0] ?? document.body);
  expect(state.readAgain).toHaveBeenCalledOnce();
});
