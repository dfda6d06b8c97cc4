import { describe, expect, it } from 'vitest';
import { noAgain, type PromiseForm } from '../../../lib/domain/form-draft.ts';
import { freshName } from '../../store/builders.ts';
import { ledger, panelOn, until } from '../fake-outside.ts';

const account = 'name:Harbour Foods';
const typed: PromiseForm = {
  form: 'promise',
  date: '2026-05-2',
  amount: '4,5',
  invoices: [],
  who: '',
  how: 'call',
  text: '',
  replaces: '',
  again: noAgain,
};

describe('a form half filled in', () => {
  it('is there again in the next panel, as after the last key', async () => {
    const name = freshName();
    const { state } = await panelOn(ledger(), name);
    state.show({ name: 'promise', account, promise: null });
    await until(state.journal.forms.drafts, (drafts) => drafts !== null);
    state.journal.forms.keep('promise', typed);
    state.journal.forms.keep('promise', { ...typed, date: '2026-05-22' });
    const next = await panelOn(ledger(), name);
    next.state.show({ name: 'account', account });
    const drafts = await until(next.state.journal.forms.drafts, (one) => one?.promise !== undefined);
    expect(drafts).toEqual({ promise: { ...typed, date: '2026-05-22' } });
  });

  it('of one account is not shown with another', async () => {
    const { state } = await panelOn(ledger());
    state.show({ name: 'account', account });
    await until(state.journal.forms.drafts, (drafts) => drafts !== null);
    state.journal.forms.keep('promise', typed);
    state.show({ name: 'account', account: 'name:Fjord & Sons' });
    expect(await until(state.journal.forms.drafts, (drafts) => drafts !== null)).toEqual({});
    state.show({ name: 'account', account });
    expect(await until(state.journal.forms.drafts, (drafts) => drafts !== null)).toEqual({ promise: typed });
  });

  it('that was thrown away comes back by the line at the foot', async () => {
    const { state } = await panelOn(ledger());
    state.show({ name: 'account', account });
    await until(state.journal.forms.drafts, (drafts) => drafts !== null);
    state.journal.forms.keep('promise', typed);
    state.journal.forms.discard('promise');
    expect(state.journal.forms.drafts.value).toEqual({});
    state.toast.value?.undo?.();
    expect(state.journal.forms.drafts.value).toEqual({ promise: typed });
  });
});

describe('a note typed in another window', () => {
  it('stands in this panel too, where nothing was typed', async () => {
    const name = freshName();
    const { state } = await panelOn(ledger(), name);
    const other = await panelOn(ledger(), name);
    state.show({ name: 'account', account });
    other.state.show({ name: 'account', account });
    await until(state.accountView, (view) => view?.noteDraft != null);
    await until(other.state.accountView, (view) => view?.noteDraft != null);
    other.state.typeNote('rang');
    const view = await until(state.accountView, (one) => one?.noteDraft?.text === 'rang');
    expect(view?.noteDraft?.text).toBe('rang');
  });
});
