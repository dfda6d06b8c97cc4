import { expect, it } from 'vitest';
import { draftOf, ledger, panelOn, until } from './fake-outside.ts';

const harbour = 'name:Harbour Foods';

it('a message that is no demand is logged as such: it moves no stage and starts no gap', async () => {
  const { world, state } = await panelOn(ledger());
  await draftOf(state, harbour);
  const before = state.worklist.value;
  state.editDraft({ template: 'prompt-thanks', to: 'pay@harbour.example.com' });
  expect(state.draftView.value).toMatchObject({ tones: [], letter: { replies: [], table: { overdue: [] } } });
  state.handOverDraft();
  const view = await until(state.draftView, (draft) => draft?.sent != null);
  expect(world.mails).toHaveLength(1);
  expect(view?.sent).toMatchObject({ kind: 'message', template: 'prompt-thanks', language: 'en' });
  const reached = (rows: typeof before) =>
    rows?.map(({ standing }) => [standing.reached, standing.remindersSent, standing.lastContact]);
  expect(reached(state.worklist.value)).toEqual(reached(before));
});
