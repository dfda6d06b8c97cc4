import { describe, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import { ledger, panelOn, until } from '../fake-outside.ts';

const harbour = 'name:Harbour Foods';

async function calling(name?: string) {
  const panel = await panelOn(ledger(), name);
  panel.state.journal.openCall(harbour);
  await until(panel.state.journal.call.draft, (draft) => draft !== null);
  return panel;
}

describe('a call', () => {
  it('is kept from the first key, and taken up again', async () => {
    const name = 'call-kept';
    const { state } = await calling(name);
    state.journal.call.change({ text: 'on the phone with', with: 'Ana' });
    const again = await panelOn(ledger(), name);
    again.state.journal.openCall(harbour);
    const draft = await until(again.state.journal.call.draft, (now) => now?.text !== undefined);
    expect(draft).toMatchObject({ text: 'on the phone with', with: 'Ana', endedAt: null });
  });

  it('takes the outcome from the words until the user chooses one', async () => {
    const { state } = await calling();
    const { call } = state.journal;
    call.change({ text: 'left a voicemail' });
    expect(await until(call.outcome, (one) => one !== null)).toBe('voicemail');
    call.change({ outcome: 'refuses' });
    expect(call.outcome.value).toBe('refuses');
  });

  it('is recorded with what was said in it, and its draft goes', async () => {
    const { state } = await calling();
    const { call } = state.journal;
    call.change({ text: 'will pay 200 on 22 May', with: 'Ana' });
    call.end();
    expect(await call.save()).toBe(true);
    expect(call.draft.value).toBeNull();
    const view = await until(state.accountView, (now) => (now?.timeline.length ?? 0) > 1);
    const [entry, promise] = view?.timeline.toReversed() ?? [];
    expect(entry).toMatchObject({
      kind: 'call',
      with: 'Ana',
      outcome: 'promise',
      direction: 'out',
      seconds: 0,
    });
    expect(promise).toMatchObject({ kind: 'promise', who: 'Ana', how: 'call', cause: entry?.id });
  });

  it('nobody heard counts as no demand', async () => {
    const { state } = await calling();
    const { call } = state.journal;
    call.change({ outcome: 'unreachable' });
    await call.save();
    const view = await until(state.accountView, (now) => (now?.timeline.length ?? 0) > 0);
    expect(view?.timeline[0]).toMatchObject({ kind: 'call', stage: null, invoices: [] });
  });

  it('that never was leaves nothing', async () => {
    const name = 'call-dropped';
    const { state } = await calling(name);
    state.journal.call.change({ text: 'x' });
    await state.journal.call.drop();
    const again = await calling(name);
    expect(again.state.journal.call.draft.value?.text).toBe('');
  });
});
