// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { CallDraft } from '../../../lib/domain/call-draft.ts';
import { day } from '../../../lib/domain/day.ts';
import { blankPiece } from '../../../lib/panel/journal/piece.ts';
import { entry } from '../../collect/entries.ts';
import { euros, invoice, readAt, row, standing, today } from '../fake-data.ts';
import { press, readWith, renderApp } from '../render-app.tsx';
import { callOf, script } from '../shown-call.ts';

const of = standing('Harbour Foods AG', [invoice('INV-1042', '2026-04-03', { balance: euros(980_000) })]);
const { key } = of.account;

function show(changes: Partial<CallDraft> = {}) {
  const app = renderApp((signals) => {
    readWith([row(of)])(signals);
    signals.view.value = { name: 'call', account: key };
  });
  const { call, script: shown } = app.state.journal;
  call.draft.value = { ...callOf(of.account), ...changes };
  shown.value = script;
  return app;
}
const promise = { ...blankPiece('p1', 'promise'), date: today, amount: euros(450_000) };

describe('a call', () => {
  it('has the script on top, step by step by the arrow keys', async () => {
    show();
    expect(await screen.findByText('Hello, this is Mia.')).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Open' }), { key: 'ArrowRight' });
    expect(await screen.findByText('I am calling about INV-1042.')).toBeTruthy();
    expect(screen.getByText(/INV-1042 ·/)).toBeTruthy();
  });

  it('names what stands against it, and is moved in one click to when it may be', async () => {
    const { state } = show({ text: '' });
    const move = { on: day.parse('2026-05-18'), time: '09:00' };
    vi.mocked(state.callFindings).mockReturnValue([
      {
        check: 'often',
        blocking: true,
        says: { code: 'talked', daysAgo: 3, days: 7, source: 'Regulation F' },
        mend: { move },
        overrulable: false,
        overruled: null,
      },
    ]);
    vi.mocked(state.journal.record).mockResolvedValue(entry('snooze', today));
    expect(await screen.findByText('Spoken with them 3 days ago')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Move to Mon 18 May, 09:00' }));
    expect(state.journal.record).toHaveBeenCalledWith(
      [
        expect.objectContaining({
          kind: 'snooze',
          account: key,
          until: '2026-05-18',
          again: { ...move, with: null, because: 'Spoken with them 3 days ago' },
        }),
      ],
      'Moved to Mon 18 May, 09:00',
    );
    await waitFor(() => expect(state.journal.call.drop).toHaveBeenCalled());
  });

  it('takes its outcome by the key on the chip, and by Alt from the box', async () => {
    const { state } = show();
    const box = await screen.findByRole('textbox', { name: 'What is said' });
    fireEvent.keyDown(box, { key: '™', code: 'Digit2', altKey: true });
    expect(state.journal.call.change).toHaveBeenCalledWith({ outcome: 'voicemail' });
    await vi.waitFor(() => {
      fireEvent.keyDown(document.body, { key: '3' });
      expect(state.journal.call.change).toHaveBeenCalledWith({ outcome: 'unreachable' });
    });
  });

  it('shows what was understood, lets it be taken out, and asks what is missing', async () => {
    const { state } = show();
    const cheque = { ...blankPiece('c1', 'cheque'), number: '1234', asks: ['to' as const] };
    state.journal.call.pieces.found.value = { pieces: [promise, cheque], questions: [] };
    fireEvent.click(await screen.findByRole('button', { name: /^Remove: Promise €4,500.00/ }));
    expect(state.journal.call.pieces.remove).toHaveBeenCalledWith('p1');
    fireEvent.click(screen.getByRole('button', { name: 'Sent where to?' }));
    const field = await screen.findByRole('textbox', { name: 'Sent to' });
    fireEvent.input(field, { target: { value: 'PO box' } });
    expect(state.journal.call.pieces.change).toHaveBeenCalledWith('c1', 'to', 'PO box');
  });

  it('ends with a summary, and the recap is one click', async () => {
    const { state } = show({ endedAt: readAt });
    state.journal.call.pieces.found.value = { pieces: [promise], questions: [] };
    expect(await screen.findByText('What will be recorded')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Record and write the recap' }));
    await expect
      .poll(() => state.journal.writeMessage.mock.calls[0])
      .toEqual([key, 'call-recap', 'EUR\u00a04,500.00, 14 May 2026']);
  });

  it('is hung up by the primary key, from the box as well', async () => {
    const { state } = show();
    (await screen.findByRole('textbox', { name: 'What is said' })).focus();
    press('Enter', { ctrlKey: true });
    expect(state.journal.call.end).toHaveBeenCalled();
  });
});
