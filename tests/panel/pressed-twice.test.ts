/** A double click means one click: what it saves or sends is saved or sent once. */
import { describe, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import type { NewActivity } from '../../lib/domain/activity.ts';
import type { PanelState } from '../../lib/panel/panel-state.ts';
import { draftOf, ledger, panelOn, until } from './fake-outside.ts';

const harbour = 'name:Harbour Foods';

const note = ({ book }: PanelState): NewActivity => ({
  kind: 'note',
  book: book.value?.key ?? '',
  account: harbour,
  text: 'Left word.',
});

describe('pressed twice', () => {
  it('a button saves an entry once, and goes on from the first press alone', async () => {
    const { state } = await panelOn(ledger());
    state.show({ name: 'account', account: harbour });
    const press = () => state.journal.record([note(state)], 'Saved.');
    const [first, second] = await Promise.all([press(), press()]);
    expect(first).toMatchObject({ text: 'Left word.' });
    expect(second).toBeNull();
    const view = await until(state.accountView, (now) => (now?.timeline.length ?? 0) > 0);
    expect(view?.timeline).toHaveLength(1);
  });

  it('later, the same is said again', async () => {
    const { state } = await panelOn(ledger());
    const press = () => state.journal.record([note(state)], 'Saved.');
    expect(await press()).not.toBeNull();
    expect(await press()).not.toBeNull();
  });

  it('a call is recorded once', async () => {
    const { state } = await panelOn(ledger());
    state.show({ name: 'account', account: harbour });
    state.journal.openCall(harbour);
    const { call } = state.journal;
    await until(call.draft, (draft) => draft !== null);
    call.change({ text: 'will call back' });
    call.end();
    expect(await Promise.all([call.save(), call.save()])).toEqual([true, false]);
    const view = await until(state.accountView, (now) => (now?.timeline.length ?? 0) > 0);
    expect(view?.timeline.filter(({ kind }) => kind === 'call')).toHaveLength(1);
  });

  it('a letter leaves once', async () => {
    const { world, state } = await panelOn(ledger());
    await draftOf(state, harbour);
    state.editDraft({ to: 'pay@harbour.example.com' });
    state.handOverDraft();
    state.handOverDraft();
    await until(state.draftView, (draft) => draft?.sent != null);
    state.back();
    state.show({ name: 'account', account: harbour });
    const view = await until(state.accountView, (now) => (now?.timeline.length ?? 0) > 0);
    expect(world.mails).toHaveLength(1);
    expect(view?.timeline).toHaveLength(1);
  });
});
