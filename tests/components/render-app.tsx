import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { App } from '../../components/app.tsx';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { snapshot } from './fake-data.ts';
import type { FakeSignals } from './fake-signals.ts';
import { type FakeState, fakeState } from './fake-state.ts';

afterEach(cleanup);

/** Renders the panel on a fake state, set up before the first paint. */
export function renderApp(set: (signals: FakeSignals) => void = () => {}) {
  const state: FakeState = fakeState(set);
  return { state, ...render(<App state={state} />) };
}

/** A page that was read, with these customers. */
export const readWith =
  (rows: readonly WorklistRow[]) =>
  (signals: FakeSignals): void => {
    const read = snapshot();
    signals.page.value = { at: 'read', snapshot: read };
    signals.snapshot.value = read;
    signals.worklist.value = rows;
  };

/** A key pressed where the focus is. */
export function press(key: string, modifiers: { ctrlKey?: boolean; isComposing?: boolean } = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...modifiers });
}
