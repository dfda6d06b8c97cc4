import { expect, test } from 'vitest';
import 'fake-indexeddb/auto';
import { ledger, panelOn, until } from '../fake-outside.ts';

const harbour = 'name:Harbour Foods';

test('a dossier is one page that holds what was owed, said and agreed, and runs nothing', async () => {
  const { state, world } = await panelOn(ledger());
  state.openNote(harbour);
  await until(state.accountView, (view) => view?.noteDraft != null);
  state.typeNote('<img src=x onerror=alert(1)> will pay 200 on 22 May');
  state.saveNote();
  await until(state.accountView, (view) => (view?.timeline.length ?? 0) > 1);
  state.journal.saveDossier();
  const [page = ''] = world.files;
  expect(page).toContain('INV-1');
  expect(page).toContain('$1,540.50');
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(page).not.toContain('<img');
  expect(page).not.toMatch(/<script|https?:\/\//);
  expect(page).toContain('Promise: $200.00 on Fri 22 May');
});
