// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { simpleRow } from '../fake-data.ts';
import { readWith, renderApp } from '../render-app.tsx';

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => simpleRow(`Customer ${at}`, 20, 10_000));
const drawn = (): number => document.querySelectorAll('.account-row').length;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('of a long list a screenful is drawn at first, and a hundred rows in a turn of their own', () => {
  renderApp(readWith(rows(250)));
  expect(drawn()).toBe(40);
  act(() => void vi.advanceTimersByTime(1000));
  expect(drawn()).toBe(100);
});

it('a short list is drawn whole', () => {
  renderApp(readWith(rows(41)));
  act(() => void vi.advanceTimersByTime(1000));
  expect(drawn()).toBe(41);
});

it('the current row is drawn at once, wherever it stands', () => {
  const { state } = renderApp(readWith(rows(250)));
  act(() => {
    state.current.value = 'name:Customer 149';
  });
  expect(drawn()).toBe(200);
});
