import { describe, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import { createStorePort } from '../../../entrypoints/sidepanel/store-port.ts';
import { instantOf } from '../../../lib/domain/instant.ts';
import { bringSentences, createSentences } from '../../../lib/panel/journal/sentences.ts';
import { createQuickNote } from '../../../lib/panel/quick/create-quick-note.ts';
import { openStore } from '../../../lib/store/open.ts';
import { today } from '../../interpret/builders.ts';
import { freshName } from '../../store/builders.ts';
import { ledger, panelOn, until } from '../fake-outside.ts';

const harbour = 'name:Harbour Foods';
const clock = {
  today: () => today,
  now: () => instantOf(Date.parse('2026-05-14T08:45:00Z')),
  zone: () => 'UTC',
  after: () => () => {},
  onNewDay: () => () => {},
};

/** The note window beside a panel on the same store. */
async function noteOn(selection: string) {
  const name = freshName();
  const panel = await panelOn(ledger(), name);
  const store = createStorePort(openStore(name), clock, '0.0.0');
  const sentences = createSentences(bringSentences);
  const made = createQuickNote({ store, clock, locale: 'en-US', sentences, url: null, selection });
  return { panel, store, ...made };
}

describe('the note window', () => {
  it('shows what it understood before it is saved, and saves it with the note', async () => {
    const { note, start, panel, store } = await noteOn('Spoke to Harbour Foods today');
    await start();
    expect(note.chosen.value?.key).toBe(harbour);
    note.type('will pay 200 of INV-1 on 22 May');
    const { pieces } = await until(note.pieces.found, (found) => found.pieces.length > 0);
    expect(pieces[0]).toMatchObject({ kind: 'promise', date: '2026-05-22', amount: { minor: 20_000 } });
    await note.save();
    expect(note.state.value).toBe('saved');
    const entries = await store.listJournal(panel.state.book.value?.key ?? '', harbour);
    expect(entries.ok && entries.value.map(({ kind }) => kind)).toEqual(['note', 'promise']);
  });

  it('saves what was understood, however soon Enter is pressed', async () => {
    const { note, start, store, panel } = await noteOn('');
    await start();
    const [first] = note.accounts.value?.filter(({ key }) => key === harbour) ?? [];
    note.type('will pay 200 of INV-1 on 22 May');
    void note.choose(first ?? null);
    await note.save();
    const entries = await store.listJournal(panel.state.book.value?.key ?? '', harbour);
    expect(entries.ok && entries.value.map(({ kind }) => kind)).toEqual(['note', 'promise']);
  });

  it('puts what was typed after what that customer’s note held already', async () => {
    const { note, start, panel } = await noteOn('');
    await start();
    panel.state.show({ name: 'account', account: harbour });
    await until(panel.state.accountView, (view) => view?.noteDraft != null);
    panel.state.typeNote('half a thought');
    note.type('rang twice');
    const [first] = note.accounts.value?.filter(({ key }) => key === harbour) ?? [];
    await until(panel.state.accountView, (view) => view?.noteDraft?.text === 'half a thought');
    await note.choose(first ?? null);
    expect(note.text.value).toBe('half a thought\nrang twice');
  });
});

describe('what understands sentences', () => {
  it('is fetched once, when it is first wanted, and anew after it could not be had', async () => {
    let asked = 0;
    const sentences = createSentences(async () => {
      asked += 1;
      if (asked === 1) throw new Error('not to be had');
      return bringSentences();
    });
    expect(asked).toBe(0);
    await sentences.load();
    expect(sentences.read.value).toBeNull();
    await Promise.all([sentences.load(), sentences.load()]);
    expect(sentences.read.value).not.toBeNull();
    expect(asked).toBe(2);
  });
});
