// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { renderApp } from './render-app.tsx';

afterEach(() => {
  vi.useRealTimers();
});

it('what was done is announced once and can be taken back', async () => {
  const undo = vi.fn();
  const { state } = renderApp();
  expect(screen.getByRole('status').textContent).toBe('');
  state.toast.value = { text: 'Note saved', undo, tone: 'neutral' };
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Note saved'));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(state.toast.value).toBeNull();
});

it('offers no undo where there is none', async () => {
  const { state } = renderApp();
  state.toast.value = { text: 'Saved as one file', undo: null, tone: 'neutral' };
  fireEvent.click(await screen.findByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(state.toast.value).toBeNull();
});

it('goes by itself, later where it offers an undo; what went wrong stays', () => {
  const { state } = renderApp();
  vi.useFakeTimers();
  const lasts = (tone: 'neutral' | 'bad', undo: (() => void) | null): number => {
    act(() => {
      state.toast.value = { text: 'Said', undo, tone };
    });
    for (let seconds = 1; seconds <= 60; seconds++) {
      act(() => {
        vi.advanceTimersByTime(1000);
      });
      if (state.toast.value === null) return seconds;
    }
    return Number.POSITIVE_INFINITY;
  };
  expect(lasts('neutral', null)).toBe(6);
  expect(lasts('neutral', () => {})).toBe(15);
  expect(lasts('bad', null)).toBe(Number.POSITIVE_INFINITY);
});
