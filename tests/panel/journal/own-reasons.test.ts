import { describe, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import { letterText } from '../../../lib/letters/letter-text.ts';
import { addedReason } from '../../../lib/panel/journal/change-reasons.ts';
import { draftOf, ledger, panelOn, until } from '../fake-outside.ts';

const account = 'name:Harbour Foods';
const own = 'Pallets not returned';

async function withOwnReason() {
  const { state } = await panelOn(ledger());
  state.journal.changeDisputeRules((rules) => addedReason(rules, own));
  await until(state.journal.policy, ({ disputes }) => (disputes?.reasons.length ?? 0) > 0);
  return state;
}

describe('a reason of the user’s own', () => {
  it('stands in the account, in its letter and in the numbers', async () => {
    const state = await withOwnReason();
    const book = state.book.value?.key ?? '';
    const invoice = state.worklist.value?.[0]?.standing.account.invoices[0]?.key ?? '';
    const lines = [{ invoice, amount: null }];
    const said = { kind: 'dispute', book, account, lines, reason: own, text: '', files: [] } as const;
    await draftOf(state, account);
    await state.journal.record([{ ...said, lines: [...lines], files: [], owner: '', due: null }], '');
    const rows = await until(
      state.worklist,
      (all) => all?.some(({ standing }) => standing.agreements.disputes.length > 0) ?? false,
    );
    const [dispute] = rows?.flatMap(({ standing }) => standing.agreements.disputes) ?? [];
    expect(dispute?.reasonName).toEqual({ own });
    state.journal.writeMessage(account, 'dispute-received');
    const view = await until(state.draftView, (one) => one?.wording.template === 'dispute-received');
    expect(view?.letter && letterText(view.letter)).toContain(own);
  });

  it('stays when the plan is saved', async () => {
    const state = await withOwnReason();
    state.plan.edit((plan) => ({ ...plan, gapDays: 9 }));
    state.plan.save();
    const policy = await until(state.plan.policy, ({ gapDays }) => gapDays === 9);
    expect(policy.disputes?.reasons.map(({ code }) => code)).toEqual([own]);
  });
});
