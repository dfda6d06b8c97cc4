import { describe, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import { largestFile } from '../../../lib/domain/stored-file.ts';
import { ledger, panelOn, until } from '../fake-outside.ts';

const harbour = 'name:Harbour Foods';

describe('evidence', () => {
  it('is kept as it came, and handed back', async () => {
    const { state, world } = await panelOn(ledger());
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 251);
    const kept = await state.journal.addFile(
      harbour,
      new File([bytes], 'note.pdf', { type: 'application/pdf' }),
    );
    expect(kept).toMatchObject({ name: 'note.pdf', type: 'application/pdf', size: 20_000 });
    state.journal.openFile(harbour, kept?.id ?? '');
    await expect.poll(() => world.saved.length).toBe(1);
    expect(await world.saved[0]?.data.bytes()).toEqual(bytes);
  });

  it('that is too large is refused, and that is said', async () => {
    const { state } = await panelOn(ledger());
    const file = new File([new Uint8Array(largestFile + 1)], 'scan.tif');
    expect(await state.journal.addFile(harbour, file)).toBeNull();
    expect(state.toast.value).toMatchObject({ tone: 'bad', text: 'Not kept: a file may have up to 5 MB' });
  });
});

describe('an entry erased for good', () => {
  it('is gone with what came out of it, whose words it has', async () => {
    const { state, world } = await panelOn(ledger());
    state.openNote(harbour);
    await until(state.accountView, (view) => view?.noteDraft != null);
    state.typeNote('will pay 200 on 22 May, said Ana in private');
    state.saveNote();
    const view = await until(state.accountView, (now) => (now?.timeline.length ?? 0) > 1);
    state.journal.erase(view?.timeline.find(({ kind }) => kind === 'note')?.id ?? '');
    await until(state.accountView, (now) => now?.timeline.length === 0);
    state.saveEverything();
    await expect.poll(() => world.files.length).toBe(1);
    expect(world.files[0]).not.toContain('in private');
  });
});

describe('what the user knows of people', () => {
  it('is read again by every panel', async () => {
    const { state } = await panelOn(ledger());
    state.show({ name: 'account', account: harbour });
    state.journal.changeSettings(harbour, (before) => ({ ...before, owner: 'Mia' }), 'Saved');
    const settings = await until(state.journal.settings, (now) => now?.owner === 'Mia');
    expect(settings?.changedAt).not.toBeNull();
  });
});
