import { describe, expect, it } from 'vitest';
import type { PageStatus } from '../../lib/panel/panel-state.ts';
import { freshName } from '../store/builders.ts';
import { ledger, outside, panelOn, until } from './fake-outside.ts';

const page = ledger();
const host = 'books.example.com';
const [region] = page.regions;

/** A cell of the total, in the first row. */
const total = { frame: 'top', region: region?.id ?? '', row: region?.rows.id[0] ?? '', column: 4 };
const pointed = { type: 'column' as const, place: total, text: '$1,200.00' };

const fieldAt = (status: PageStatus, column: number) =>
  'snapshot' in status ? status.snapshot?.columns[column]?.field : undefined;

async function taught(name: string) {
  const panel = await panelOn(page, name);
  panel.state.pointAt('paid');
  panel.world.point(pointed);
  await until(panel.state.taught, (profiles) => profiles.length === 1);
  return panel;
}

describe('pointing', () => {
  it('waits for the page, steered by keys, until it is stopped or asked for again', async () => {
    const { world, state } = await panelOn(page);
    state.pointAt('balance');
    expect(state.pointing.value).toEqual({ field: 'balance', missed: false });
    state.pointKey('ArrowDown');
    expect(world.keys).toEqual(['ArrowDown']);
    world.point({ type: 'missed' });
    expect(state.pointing.value).toEqual({ field: 'balance', missed: true });
    state.pointAt('balance');
    expect(state.pointing.value).toBeNull();
    state.pointAt('total');
    world.point({ type: 'cancelled' });
    expect(state.pointing.value).toBeNull();
    expect(state.taught.value).toEqual([]);
  });

  it('remembers the column for the site with its example, and reads the page by it', async () => {
    const { state } = await taught(freshName());
    const status = await until(state.page, (one) => fieldAt(one, 4) === 'paid');
    expect(status.at).toBe('read');
    expect(state.taught.value[0]).toMatchObject({
      id: host,
      columns: [{ field: 'paid', column: 4, part: null, header: 'Total', example: '$1,200.00', sure: false }],
    });
  });

  it('is undone in one step', async () => {
    const { state } = await taught(freshName());
    const toast = await until(state.toast, (one) => one?.undo != null);
    toast?.undo?.();
    await until(state.taught, (profiles) => profiles.length === 0);
    await until(state.page, (one) => fieldAt(one, 4) === 'total');
  });

  it('is there again when the panel is opened anew', async () => {
    const name = freshName();
    await taught(name);
    const { state } = await panelOn(page, name);
    await until(state.page, (one) => fieldAt(one, 4) === 'paid');
  });
});

describe('what was shown', () => {
  it('leaves as a file and comes back from it, in another profile too', async () => {
    const { world, state } = await taught(freshName());
    state.saveTaught(host);
    const [text = ''] = world.files;
    const other = await panelOn(page);
    other.state.readTaught(new File([text], 'profile.json'));
    await until(other.state.taught, (profiles) => profiles.length === 1);
    expect(other.state.taught.value).toEqual(state.taught.value);
  });

  it.each([
    ['no JSON', 'hello'],
    ['a profile that names tenants', JSON.stringify({ id: host, book: { address: '.*' } })],
    ['something else', '{"columns":[]}'],
  ])('is not taken from %s', async (_what, text) => {
    const { state } = await panelOn(page);
    state.readTaught(new File([text], 'profile.json'));
    const toast = await until(state.toast, (one) => one?.tone === 'bad');
    expect(toast?.text).toMatch(/^Not taken/);
    expect(state.taught.value).toEqual([]);
  });

  it('is forgotten as a whole, and that can be taken back', async () => {
    const { state } = await taught(freshName());
    state.forgetTaught(host);
    await until(state.taught, (profiles) => profiles.length === 0);
    const toast = await until(state.toast, (one) => one?.text.startsWith('Forgotten') ?? false);
    toast?.undo?.();
    await until(state.taught, (profiles) => profiles.length === 1);
  });
});

it('without a page there is nothing to point at', () => {
  const { state } = outside();
  state.pointAt('balance');
  expect(state.pointing.value).toBeNull();
});
