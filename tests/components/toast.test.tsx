// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { renderApp } from './render-app.tsx';

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
