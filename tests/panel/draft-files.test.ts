import { expect, it } from 'vitest';
import { largestFile } from '../../lib/domain/stored-file.ts';
import { draftOf, ledger, panelOn, until } from './fake-outside.ts';

const harbour = 'name:Harbour Foods';

async function opened() {
  const panel = await panelOn(ledger());
  await draftOf(panel.state, harbour);
  return panel;
}

it('a picked file goes with the mail file as it came', async () => {
  const { world, state } = await opened();
  const bytes = Uint8Array.from({ length: 20_001 }, (_, at) => at % 256);
  state.attachFile(new File([bytes], 'scan.bin'));
  const view = await until(state.draftView, (draft) => (draft?.files.length ?? 0) > 0);
  expect(view?.files).toMatchObject([{ name: 'scan.bin', type: '' }]);
  state.editDraft({ path: 'eml' });
  await until(state.draftView, (draft) => draft?.carries === 'whole');
  state.handOverDraft();
  await until(state.draftView, (draft) => draft?.sent != null);
  expect(world.files[0]).toContain('Content-Type: application/octet-stream; name="scan.bin"');
  expect(world.files[0]?.replaceAll('\r\n', '')).toContain(bytes.toBase64());
});

it('a picked file that is too large is refused, and that is said', async () => {
  const { state } = await opened();
  state.attachFile(new File([new Uint8Array(largestFile + 1)], 'scan.tif'));
  const toast = await until(state.toast, (one) => one?.tone === 'bad');
  expect(toast?.text).toBe('The file is larger than 5 MB: attach it in the mail program');
  expect(state.draftView.value?.files).toEqual([]);
});
