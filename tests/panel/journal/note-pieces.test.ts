import { describe, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import type { Activity } from '../../../lib/domain/activity.ts';
import { ledger, panelOn, until } from '../fake-outside.ts';

const harbour = 'name:Harbour Foods';
type Panel = Awaited<ReturnType<typeof panelOn>>;

async function typed(text: string, name?: string): Promise<Panel> {
  const panel = await panelOn(ledger(), name);
  panel.state.openNote(harbour);
  await until(panel.state.accountView, (view) => view?.noteDraft != null);
  panel.state.typeNote(text);
  await until(panel.state.journal.notePieces.found, ({ pieces }) => pieces.length > 0);
  return panel;
}
async function saved({ state }: Panel): Promise<readonly Activity[]> {
  state.saveNote();
  const view = await until(state.accountView, (now) => (now?.timeline.length ?? 0) > 0);
  return view?.timeline.toReversed() ?? [];
}

describe('a typed note', () => {
  it('shows what it says before it is saved, and is saved with it in one go', async () => {
    const panel = await typed('will pay 200 of INV-2 on 22 May');
    const [piece] = panel.state.journal.notePieces.found.value.pieces;
    expect(piece).toMatchObject({
      kind: 'promise',
      date: '2026-05-22',
      amount: { minor: 20_000, currency: 'USD' },
    });
    const [note, promise] = await saved(panel);
    expect(note).toMatchObject({ kind: 'note', text: 'will pay 200 of INV-2 on 22 May' });
    expect(promise).toMatchObject({
      kind: 'promise',
      cause: note?.id,
      invoices: [{ balance: { minor: 34_050 } }],
    });
  });

  it('undone takes back what came out of it', async () => {
    const panel = await typed('will pay 200 on 22 May');
    await saved(panel);
    const { state } = panel;
    (await until(state.toast, (toast) => toast?.undo != null))?.undo?.();
    const view = await until(state.accountView, (now) => (now?.undone.size ?? 0) > 0);
    expect(view?.undone.size).toBe(2);
    expect(view?.standing.agreements.promises.all).toEqual([]);
  });

  it('keeps a piece out that was taken out, and another as it was changed', async () => {
    const panel = await typed('will pay 200 on 22 May, cheque 1234 sent on 11 May');
    const { notePieces } = panel.state.journal;
    const [promise, cheque] = notePieces.found.value.pieces;
    notePieces.remove(cheque?.id ?? '');
    notePieces.change(promise?.id ?? '', 'amount', '150.50');
    const entries = await saved(panel);
    expect(entries.map(({ kind }) => kind)).toEqual(['note', 'promise']);
    expect(entries[1]).toMatchObject({ amount: { minor: 15_050 } });
  });

  it('asks the three questions of a cheque, and takes it for no promise', async () => {
    const panel = await typed('cheque is in the mail');
    const { pieces } = panel.state.journal.notePieces.found.value;
    expect(pieces.map(({ kind }) => kind)).toEqual(['cheque']);
    expect(new Set(pieces[0]?.asks)).toEqual(new Set(['date', 'number', 'to']));
    panel.state.journal.notePieces.change(pieces[0]?.id ?? '', 'number', '1234');
    expect(panel.state.journal.notePieces.found.value.pieces[0]?.asks).not.toContain('number');
    const entries = await saved(panel);
    expect(entries[1]).toMatchObject({ kind: 'cheque', number: '1234', sentOn: null });
  });

  it('carries its follow-up itself', async () => {
    const panel = await typed('call back on 20 May at 14:00');
    const [note] = await saved(panel);
    expect(note?.again).toMatchObject({ on: '2026-05-20', time: '14:00' });
  });

  it('keeps what was changed when the panel closes', async () => {
    const name = 'pieces-kept';
    const panel = await typed('will pay 200 on 22 May', name);
    const [piece] = panel.state.journal.notePieces.found.value.pieces;
    panel.state.journal.notePieces.change(piece?.id ?? '', 'amount', '150');
    // The panel writes in the background: one that opens a moment later has it.
    await expect
      .poll(async () => {
        const again = await panelOn(ledger(), name);
        again.state.openNote(harbour);
        const kept = await until(again.state.journal.notePieces.found, ({ pieces }) => pieces.length > 0);
        return kept.pieces[0]?.amount?.minor;
      })
      .toBe(15_000);
  });

  it('corrected keeps what came out of it', async () => {
    const panel = await typed('will pay 200 on 22 May');
    const [note] = await saved(panel);
    const { state } = panel;
    if (note?.kind !== 'note') throw new Error('no note');
    const { id, at: _at, zone: _zone, author: _author, ...rest } = note;
    await state.journal.record(
      [{ ...rest, text: 'will pay 200 on 22 May, said Ana', corrects: id }],
      'Corrected',
    );
    const view = await until(state.accountView, (now) => (now?.undone.size ?? 0) > 0);
    expect([...(view?.undone ?? [])]).toEqual([id]);
    expect(view?.standing.agreements.promises.all).toHaveLength(1);
  });
});
