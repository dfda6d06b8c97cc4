// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { simpleRow } from '../fake-data.ts';
import { readWith, renderApp } from '../render-app.tsx';

const t = texts.handOver;
const rows = [simpleRow('Anchor Ltd', 41), simpleRow('Fjord & Sons', 12), simpleRow('Harbour Foods', 3)];
const keyOf = (at: number): string => rows[at]?.standing.account.key ?? '';

const shown = () =>
  renderApp((signals) => {
    readWith(rows)(signals);
    signals.view.value = { name: 'hand-over' };
  }).state;

describe('handing customers over', () => {
  it('saves those that were chosen', () => {
    const state = shown();
    fireEvent.click(screen.getByRole('button', { name: t.save(0) }));
    expect(state.handOver).not.toHaveBeenCalled();
    fireEvent.click(screen.getByLabelText('Fjord & Sons'));
    fireEvent.click(screen.getByRole('button', { name: t.save(1) }));
    expect(state.handOver).toHaveBeenCalledExactlyOnceWith([keyOf(1)], '');
  });

  it('takes all that were found, and keeps what was chosen before', () => {
    const state = shown();
    fireEvent.click(screen.getByLabelText('Harbour Foods'));
    fireEvent.input(screen.getByLabelText(t.find), { target: { value: 'an' } });
    fireEvent.click(screen.getByRole('button', { name: t.all(1) }));
    fireEvent.click(screen.getByRole('button', { name: t.save(2) }));
    expect(state.handOver).toHaveBeenCalledExactlyOnceWith([keyOf(2), keyOf(0)], '');
  });
});

it('a colleague’s file is shown before it is added', () => {
  const { state } = renderApp((signals) => {
    signals.view.value = { name: 'settings' };
    signals.readingBack.value = {
      step: 'hand-over',
      file: 'dunlin-hand-over.json',
      preview: {
        book: 'Acme Ltd',
        from: 'Ada',
        customers: 3,
        newCustomers: 1,
        entries: 40,
        newEntries: 2,
        changedSettings: 1,
        newFiles: 0,
      },
    };
  });
  const said = screen.getByRole('alert').textContent;
  expect(said).toContain('saved by Ada, holds 3 customers of Acme Ltd (1 not here yet) and 40 entries');
  expect(said).toContain('New here: 2 entries, settings or people of 1 customer, 0 files.');
  fireEvent.click(screen.getByRole('button', { name: t.add }));
  expect(state.addFile).toHaveBeenCalledOnce();
});
