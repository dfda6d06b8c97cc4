import { describe, expect, it } from 'vitest';
import { instantOf } from '../../lib/domain/instant.ts';
import { draftOf, ledger, outside, panelOn, until } from './fake-outside.ts';

const harbour = 'name:Harbour Foods';

describe('the tab beside the panel', () => {
  it('asks for a click on the icon where the browser does not tell the address', async () => {
    const { world, state, start } = outside();
    world.tab = { id: 1, url: null, title: '' };
    start();
    expect((await until(state.page, ({ at }) => at !== 'starting')).at).toBe('address-unknown');
  });

  it('asks for exactly the origin of the page, and reads once it is given', async () => {
    const { world, state, start } = outside();
    world.granted = false;
    start();
    await until(state.page, ({ at }) => at === 'no-access');
    state.readSite();
    await until(state.page, ({ at }) => at === 'reading');
    expect(world.asked).toEqual([['https://books.example.com/*']]);
  });

  it('says so when the user refuses, and can ask again', async () => {
    const { world, state, start } = outside();
    Object.assign(world, { granted: false, grants: false });
    start();
    await until(state.page, ({ at }) => at === 'no-access');
    state.readSite();
    await until(state.page, ({ at }) => at === 'refused');
    world.grants = true;
    state.readSite();
    expect((await until(state.page, ({ at }) => at === 'reading')).at).toBe('reading');
  });

  it('reads a self-hosted product once more, with its hooks, when the markup has given it away', async () => {
    const { world, state, start } = outside();
    start();
    await until(state.page, ({ at }) => at === 'reading');
    const page = ledger();
    const marked = { ...page, page: { ...page.page, marks: ['o_web_client', 'o_list_renderer'] } };
    world.hear({ type: 'reading', reading: marked });
    expect(world.watches).toBe(2);
    expect(world.hooks.ignore).toContain('#table_header_clone');
    world.hear({ type: 'reading', reading: marked });
    await until(state.page, ({ at }) => at === 'read' || at === 'nothing');
    expect(world.watches).toBe(2);
  });

  it('drops what a tab says after another came up', async () => {
    const panel = await panelOn(ledger());
    const late = panel.world.hear;
    panel.world.changeTab({ id: 2, url: 'https://books.example.com/t/4711/settings', title: 'Settings' });
    await until(panel.state.page, ({ at }) => at === 'reading');
    late({ type: 'changed' });
    expect(panel.state.page.value.at).toBe('reading');
  });
});

describe('what a page says', () => {
  it('fills the worklist, overdue first', async () => {
    const { state } = await panelOn(ledger());
    expect(state.worklist.value?.map(({ standing }) => standing.account.name)).toEqual([
      'Harbour Foods',
      'Fjord & Sons',
    ]);
    expect(state.worklist.value?.[0]?.standing.overdueSum).toEqual([
      { minor: 154_050, currency: 'USD', basis: 'document' },
    ]);
  });

  it('stores nothing when another company is shown under a known key, until the user says', async () => {
    const { world, state } = await panelOn(ledger());
    const observedAt = Date.parse('2026-05-14T09:00:00Z');
    const next = ledger({ company: 'Southwind Stores', observedAt });
    world.hear({
      type: 'reading',
      reading: { ...next, page: { ...next.page, loadedAt: instantOf(observedAt) } },
    });
    const status = await until(state.page, ({ at }) => at === 'another-company');
    expect(status).toMatchObject({ known: 'Northwind Ledger', shown: 'Southwind Stores' });
    state.sameCompany('another');
    await until(state.books, (books) => books.length === 2);
    expect(state.books.value.map(({ name }) => name).sort()).toEqual([
      'Northwind Ledger',
      'Southwind Stores',
    ]);
  });

  it('is kept when the panel is opened again', async () => {
    const name = 'kept-panel';
    await panelOn(ledger(), name);
    const again = outside(name);
    again.world.tab = null;
    again.start();
    expect(await until(again.state.worklist, (rows) => rows?.length === 2)).toHaveLength(2);
  });
});

describe('a draft', () => {
  it('is not written before the sender is known', async () => {
    const { state } = await panelOn(ledger());
    state.draftFor(harbour);
    expect((await until(state.draftView, (view) => view !== null))?.letter).toBeNull();
  });

  it('asks for the overdue sum of all invoices, opens the mail program and logs it', async () => {
    const { world, state } = await panelOn(ledger());
    await draftOf(state, harbour);
    state.editDraft({ to: 'pay@harbour.example.com' });
    state.handOverDraft();
    const view = await until(state.draftView, (draft) => draft?.sent != null);
    expect(world.mails).toHaveLength(1);
    expect(decodeURIComponent(world.mails[0] ?? '')).toContain('$1,540.50');
    expect(view?.sent).toMatchObject({
      kind: 'reminder',
      stage: 'first',
      asked: [{ minor: 154_050, currency: 'USD' }],
    });
    expect(
      state.worklist.value?.find(({ standing }) => standing.account.key === harbour)?.action.contact,
    ).toBeNull();
  });

  it('counts as not sent once taken back: stage, gap and counters as before', async () => {
    const { state } = await panelOn(ledger());
    const before = state.worklist.value;
    await draftOf(state, harbour);
    state.copyLetter();
    const view = await until(state.draftView, (draft) => draft?.sent != null);
    state.undo(view?.sent?.id ?? '');
    await until(
      state.worklist,
      (rows) => rows?.find(({ standing }) => standing.account.key === harbour)?.action.contact != null,
    );
    expect(state.worklist.value).toEqual(before);
  });

  it('asks for an address once: the next draft knows where the last one went', async () => {
    const { state } = await panelOn(ledger());
    await draftOf(state, harbour);
    state.editDraft({ to: 'pay@harbour.example.com' });
    state.copyLetter();
    await until(state.draftView, (draft) => draft?.sent != null);
    state.draftFor(harbour, 'second');
    const next = await until(state.draftView, (draft) => draft?.stage === 'second');
    expect(next?.letter?.to).toBe('pay@harbour.example.com');
  });

  it('survives closing the panel at any moment', async () => {
    const name = 'draft-kept';
    const { state } = await panelOn(ledger(), name);
    await draftOf(state, harbour);
    state.editDraft({ opening: 'Good morning, Ana.' });
    state.saveEverything();
    const again = await panelOn(ledger(), name);
    again.state.draftFor(harbour);
    const view = await until(again.state.draftView, (draft) => draft?.letter != null);
    expect(view?.letter?.opening).toEqual(['Good morning, Ana.']);
  });
});

describe('two books', () => {
  it('leaves a draft with its customer and its amounts when a page of another book comes up', async () => {
    const { world, state } = await panelOn(ledger());
    await draftOf(state, harbour);
    const before = state.draftView.value?.letter?.table;
    world.changeTab({ id: 2, url: 'https://books.example.com/t/4712/invoices', title: 'Invoices' });
    await until(state.page, ({ at }) => at === 'reading');
    const other = ledger({
      tenant: '4712',
      company: 'Southwind Stores',
      rows: 'INV-1 | Harbour Foods | Mar 1, 2026 | Apr 3, 2026 | $9.99 | $9.99 | Overdue',
    });
    world.hear({ type: 'reading', reading: other });
    await until(state.books, (books) => books.length === 2);
    expect(state.draftView.value?.letter?.table).toEqual(before);
    expect(state.book.value?.name).toBe('Northwind Ledger');
    state.show({ name: 'home' });
    const rows = await until(state.worklist, (list) => list?.[0]?.standing.overdueSum[0]?.minor === 999);
    expect(rows).toHaveLength(1);
    expect(state.book.value?.name).toBe('Southwind Stores');
  });
});

describe('a note', () => {
  it('shows in the timeline once saved, and can be taken back', async () => {
    const { state } = await panelOn(ledger());
    state.openNote(harbour);
    await until(state.accountView, (view) => view?.noteDraft != null);
    state.typeNote('Rang twice, nobody there');
    state.saveNote();
    const view = await until(state.accountView, (account) => (account?.timeline.length ?? 0) > 0);
    expect(view?.timeline[0]).toMatchObject({ kind: 'note', text: 'Rang twice, nobody there' });
    expect(view?.noteDraft?.text ?? '').toBe('');
    (await until(state.toast, (toast) => toast?.undo != null))?.undo?.();
    const after = await until(state.accountView, (account) => (account?.undone.size ?? 0) > 0);
    expect(after?.timeline).toHaveLength(1);
  });

  it('keeps only what was typed while it was saved, on the screen and on disk', async () => {
    const name = 'note-goes-on';
    const { state } = await panelOn(ledger(), name);
    state.openNote(harbour);
    await until(state.accountView, (view) => view?.noteDraft != null);
    state.typeNote('call back on Friday');
    await until(state.journal.notePieces.found, ({ pieces }) => pieces.length === 1);
    state.saveNote();
    // What is saved was taken by now, and is not on disk yet.
    await Promise.resolve().then(() => {});
    state.typeNote('call back on Friday\nand once more');
    const view = await until(state.accountView, (account) => (account?.timeline.length ?? 0) > 0);
    expect(view?.timeline).toMatchObject([{ kind: 'note', text: 'call back on Friday' }]);
    expect(view?.noteDraft?.text).toBe('and once more');
    await until(state.toast, (toast) => toast?.undo != null);
    const again = await panelOn(ledger(), name);
    again.state.openNote(harbour);
    const kept = await until(again.state.accountView, (account) => Boolean(account?.noteDraft?.text));
    expect(kept?.noteDraft?.text).toBe('and once more');
  });

  it('is saved also where the one before stands in the timeline and is still being put away', async () => {
    const { state } = await panelOn(ledger());
    state.openNote(harbour);
    await until(state.accountView, (view) => view?.noteDraft != null);
    state.typeNote('Rang, nobody there');
    state.saveNote();
    await until(state.accountView, (account) => account?.timeline.length === 1);
    state.typeNote('Rang again');
    state.saveNote();
    state.saveNote();
    await until(state.accountView, (account) => account?.timeline.length === 2);
    const view = await until(state.accountView, (account) => account?.noteDraft?.text === '');
    expect(view?.timeline).toMatchObject([{ text: 'Rang again' }, { text: 'Rang, nobody there' }]);
  });

  it('keeps what was typed when the panel closes before saving', async () => {
    const name = 'note-kept';
    const { state } = await panelOn(ledger(), name);
    state.openNote(harbour);
    await until(state.accountView, (view) => view?.noteDraft != null);
    state.typeNote('cheque 1234 sent');
    const again = await panelOn(ledger(), name);
    again.state.openNote(harbour);
    const view = await until(
      again.state.accountView,
      (account) => account?.noteDraft?.text !== '' && account?.noteDraft != null,
    );
    expect(view?.noteDraft?.text).toBe('cheque 1234 sent');
  });
});

describe('one file with everything', () => {
  it('brings all back into an empty store', async () => {
    const { world, state } = await panelOn(ledger());
    state.openNote(harbour);
    await until(state.accountView, (view) => view?.noteDraft != null);
    state.typeNote('She liked the catalogue');
    state.saveNote();
    await until(state.accountView, (account) => (account?.timeline.length ?? 0) > 0);
    state.saveEverything();
    await until(state.toast, (toast) => toast?.text === 'Saved as one file');
    const empty = outside();
    empty.world.tab = null;
    empty.start();
    await until(empty.state.worklist, (rows) => rows !== null);
    empty.state.readBack(new File(world.files, 'dunlin.json'));
    const read = await until(empty.state.readingBack, (one) => one !== null);
    expect(read).toMatchObject({ step: 'preview', preview: { customers: 2, entries: 1 } });
    empty.state.replaceByFile();
    await until(empty.state.worklist, (rows) => rows?.length === 2);
    empty.state.show({ name: 'account', account: harbour });
    expect(empty.state.accountView.value?.timeline[0]).toMatchObject({
      kind: 'note',
      text: 'She liked the catalogue',
    });
  });

  it('opens a file behind a passphrase with that alone', async () => {
    const { world, state } = await panelOn(ledger());
    state.saveEverything('grüne Ente');
    await until(state.toast, (toast) => toast?.text === 'Saved as one file');
    expect(world.files.join('')).not.toContain('Harbour');
    state.readBack(new File(world.files, 'dunlin-locked.json'));
    await until(state.readingBack, (one) => one?.step === 'passphrase');
    state.unlockFile('a guess');
    await until(state.readingBack, (one) => one?.step === 'passphrase' && one.wrong);
    state.unlockFile('grüne Ente');
    await until(state.readingBack, (one) => one?.step === 'preview');
    state.leaveFile();
    expect(state.readingBack.value).toBeNull();
  });

  it('changes nothing for a file that is not one', async () => {
    const { state } = await panelOn(ledger());
    state.readBack(new File(['{"a":1}'], 'other.json'));
    const toast = await until(state.toast, (said) => said?.tone === 'bad');
    expect(toast?.text).toContain('Nothing was changed');
    expect(state.worklist.value).toHaveLength(2);
  });
});
