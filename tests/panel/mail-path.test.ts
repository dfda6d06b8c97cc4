import { describe, expect, it } from 'vitest';
import { draftOf, ledger, panelOn, until } from './fake-outside.ts';

const harbour = 'name:Harbour Foods';

describe('the way a letter leaves by', () => {
  it('is the mail program until another is chosen; then that one, for the whole book', async () => {
    const { world, state } = await panelOn(ledger());
    await draftOf(state, harbour);
    expect(state.draftView.value?.way).toBe('mailto');
    state.chooseWay('gmail');
    state.handOverDraft();
    const left = await until(state.draftView, (draft) => draft?.sent != null);
    expect(left?.sent).toMatchObject({ kind: 'reminder', by: 'gmail' });
    expect(world.mails[0]).toMatch(/^https:\/\/mail\.google\.com\/.*&su=Reminder/);
    expect(world.mails[0]).not.toContain('INV');
    expect(world.copies[0]?.html).toContain('<table');
    state.draftFor(harbour, 'second');
    const next = await until(state.draftView, (draft) => draft?.stage === 'second');
    expect(next?.way).toBe('gmail');
  });

  it('is another for one draft where its files want it', async () => {
    const { state } = await panelOn(ledger());
    await draftOf(state, harbour);
    state.chooseWay('outlook');
    state.editDraft({ path: 'eml' });
    expect(state.draftView.value?.way).toBe('eml');
    await until(state.sender, (sender) => sender?.mailPath === 'outlook');
  });

  it('saves a mail file that holds the whole letter', async () => {
    const { world, state } = await panelOn(ledger());
    await draftOf(state, harbour);
    state.editDraft({ path: 'eml' });
    state.handOverDraft();
    const left = await until(state.draftView, (draft) => draft?.sent != null);
    expect(left?.sent).toMatchObject({ by: 'eml' });
    expect(world.files[0]).toMatch(/^X-Unsent: 1\r\n/);
    expect(world.mails).toEqual([]);
  });
});
