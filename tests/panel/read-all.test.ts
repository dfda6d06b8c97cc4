import { expect, it, vi } from 'vitest';
import type { Reading } from '../../lib/domain/reading.ts';
import type { WalkHeard } from '../../lib/panel/ports.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { panelOn, soon, until } from './fake-outside.ts';
import { pageOf } from './live/pages.ts';

const t = texts.readAll;
const url = 'https://books.example.com/t/4711/invoices';
const numbers = (count: number) => Array.from({ length: count }, (_, at) => `INV-${at + 1}`);
const stepped = (by: 'next' | 'more' | 'scroll', end = false): WalkHeard => ({ type: 'stepped', by, end });

/** A panel that begins to read all pages from this one; the page's side is played by the test. */
async function walkFrom(first: Reading) {
  const panel = await panelOn(first);
  const { world, state } = panel;
  await until(state.restToRead, (rest) => rest !== null);
  state.readAllPages();
  const asked = (count: number, what = 'step') =>
    vi.waitFor(() => expect(world.walked.filter((one) => one.startsWith(what))).toHaveLength(count));
  let steps = 0;
  await vi.waitFor(() => expect(state.readingAll.value).not.toBeNull());
  world.walk({ type: 'ready', top: 40 });
  return {
    ...panel,
    asked,
    /** Answers the next step, with the page it brings. */
    async step(heard: WalkHeard, page?: Reading): Promise<void> {
      await asked(++steps);
      world.walk(heard);
      if (page) world.hear({ type: 'reading', reading: page });
      await soon();
      // A page that was turned rests before it is taken.
      world.pass(400);
      await soon();
      world.pass(400);
      await soon();
    },
    /** Lets everything that is still hoped for fail to come. */
    async never(): Promise<void> {
      await soon();
      world.pass(10_000);
      await soon();
    },
    async restored(): Promise<void> {
      await asked(1, 'restore');
      world.walk({ type: 'restored', whole: true });
      await soon();
      world.pass(1000);
    },
    /** What is said at the end, and the invoices taken by then. */
    async ended() {
      await until(state.readingAll, (now) => now === null);
      const toast = await until(state.toast, (one) => one !== null);
      const page = state.page.value;
      return {
        said: toast?.text,
        invoices: 'snapshot' in page ? page.snapshot?.invoices.map(({ number }) => number) : null,
      };
    },
  };
}

it('turns pages until all that is stated was read, says how far it is, and goes back', async () => {
  const walk = await walkFrom(pageOf({ to: 2 }));
  expect(walk.state.readingAll.value).toEqual({ read: 2, stated: 6, ending: false });
  await walk.step(stepped('next'), pageOf({ from: 3, to: 4, at: 1 }));
  expect(walk.state.readingAll.value).toEqual({ read: 4, stated: 6, ending: false });
  await walk.step(stepped('next'), pageOf({ from: 5, to: 6, at: 2 }));
  expect(walk.state.readingAll.value).toEqual({ read: 6, stated: 6, ending: true });
  await walk.restored();
  expect(await walk.ended()).toEqual({ said: t.ended.all(6, 6), invoices: numbers(6) });
  expect(walk.world.walked.filter((one) => one === 'step')).toHaveLength(2);
  expect(walk.state.restToRead.value).toBeNull();
});

it('stops when told to: what was read counts, and the page goes back', async () => {
  const walk = await walkFrom(pageOf({ to: 2 }));
  await walk.step(stepped('next'), pageOf({ from: 3, to: 4, at: 1 }));
  await walk.asked(2);
  walk.state.stopReadingAll();
  await walk.restored();
  expect(await walk.ended()).toEqual({ said: t.ended.stopped(4, 6), invoices: numbers(4) });
  expect(walk.world.walked.filter((one) => one === 'step')).toHaveLength(2);
});

it('ends where the pager leads in a circle', async () => {
  const walk = await walkFrom(pageOf({ to: 2, total: null }));
  await walk.step(stepped('next'), pageOf({ from: 3, to: 4, total: null, at: 1 }));
  await walk.step(stepped('next'), pageOf({ to: 2, total: null, at: 2 }));
  await walk.restored();
  expect(await walk.ended()).toEqual({ said: t.ended.twice(4, null), invoices: numbers(4) });
});

it('says so where nothing leads on, and where the next page does not come', async () => {
  const none = await walkFrom(pageOf({ to: 2 }));
  await none.step({ type: 'end' });
  await none.restored();
  expect((await none.ended()).said).toBe(t.ended.end(2, 6));
  const stuck = await walkFrom(pageOf({ to: 2 }));
  await stuck.step(stepped('next'));
  stuck.world.pass(15_000);
  await stuck.restored();
  expect((await stuck.ended()).said).toBe(t.ended.stuck(2, 6));
});

it('presses for more rows until none come', async () => {
  const walk = await walkFrom(pageOf({ to: 2, total: null }));
  await walk.step(stepped('more'), pageOf({ to: 4, total: null, at: 1 }));
  await walk.step(stepped('more'), pageOf({ to: 5, total: null, more: false, at: 2 }));
  await walk.step(stepped('more'));
  await walk.never();
  await walk.restored();
  expect(await walk.ended()).toEqual({ said: t.ended.end(5, null), invoices: numbers(5) });
});

it('scrolls on while rows come, and at the end asks whether anything else leads on', async () => {
  const walk = await walkFrom(pageOf({ to: 2, total: null }));
  await walk.step(stepped('scroll'), pageOf({ to: 4, total: null, more: false, at: 1 }));
  await walk.step(stepped('scroll', true));
  await walk.never();
  await walk.asked(1, 'step on');
  walk.world.walk({ type: 'end' });
  await walk.restored();
  expect(await walk.ended()).toEqual({ said: t.ended.end(4, null), invoices: numbers(4) });
});

it('goes on in the next document where each page is one of its own, and goes back to the first', async () => {
  const walk = await walkFrom(pageOf({ to: 3 }));
  const second = `${url}?page=2`;
  await walk.step(stepped('next'));
  walk.world.walk({ type: 'gone' });
  walk.world.changeTab({ id: 1, url: second, title: 'Invoices' });
  await vi.waitFor(() => expect(walk.world.watches).toBe(2));
  walk.world.hear({ type: 'reading', reading: pageOf({ from: 4, to: 6, url: second, loadedAt: 1, at: 1 }) });
  await vi.waitFor(() => expect(walk.world.went).toEqual([[1, url]]));
  walk.world.changeTab({ id: 1, url, title: 'Invoices' });
  await vi.waitFor(() => expect(walk.world.watches).toBe(3));
  walk.world.hear({ type: 'reading', reading: pageOf({ to: 3, loadedAt: 2, at: 2 }) });
  await soon();
  walk.world.walk({ type: 'ready', top: 0 });
  await walk.asked(1, 'scroll 40');
  expect(await walk.ended()).toEqual({ said: t.ended.all(6, 6), invoices: numbers(6) });
});

it('keeps nothing where another company comes up meanwhile', async () => {
  const walk = await walkFrom(pageOf({ to: 2 }));
  await walk.step(stepped('next'), pageOf({ from: 3, to: 4, company: 'Southwind Stores', at: 1 }));
  const { said } = await walk.ended();
  expect(said).toBe(t.ended.lost());
  expect(walk.state.worklist.value).toHaveLength(2);
});
