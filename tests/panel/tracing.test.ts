import { expect, it, vi } from 'vitest';
import type { Place, Reading } from '../../lib/domain/reading.ts';
import { panelOn, soon, until } from './fake-outside.ts';
import { listIn, pageOf } from './live/pages.ts';

type Panel = Awaited<ReturnType<typeof panelOn>>;

/** Where the number of an invoice stands, as the panel knows it. */
function placeOf({ state }: Panel, number: string): Place {
  const page = state.page.value;
  const found = 'snapshot' in page ? page.snapshot?.invoices.find((one) => one.number === number) : null;
  if (!found?.places.number) throw new Error(`${number} is not known`);
  return found.places.number;
}
/** A list that draws its rows as they come into view, and the first of them are read. */
const drawnOf = (page: Reading): Reading => ({
  ...page,
  regions: [{ ...listIn(page), partly: true, statedRows: 6 }],
});

it('outlines what stands on the page in view, and takes it off', async () => {
  const panel = await panelOn(pageOf({ to: 3, total: 3 }));
  panel.state.trace(placeOf(panel, 'INV-2'));
  panel.state.traceOff();
  expect(panel.world.outlined).toEqual(['r0-1', 'off']);
});

it('looks for what the figures were read from, also where the page has said something newer since', async () => {
  const panel = await panelOn(pageOf({ to: 3, total: 3 }));
  const place = placeOf(panel, 'INV-3');
  // Taken at once, and not judged yet.
  panel.world.hear({ type: 'reading', reading: pageOf({ to: 3, total: 3, at: 1 }, [1, 2, 9]) });
  panel.state.trace(place);
  expect(panel.world.outlinedText).toBe('INV-3');
});

it('shows nothing of a row on another page, and finds a row again whose page came back', async () => {
  const panel = await panelOn(pageOf({ to: 3 }));
  panel.world.hear({ type: 'reading', reading: pageOf({ from: 4, to: 6, at: 1 }) });
  panel.world.pass();
  await until(panel.state.page, (page) => 'snapshot' in page && page.snapshot?.invoices.length === 6);
  const [first, last] = [placeOf(panel, 'INV-1'), placeOf(panel, 'INV-6')];
  expect(panel.state.canTrace(first)).toBe(false);
  panel.state.trace(first);
  expect(panel.world.outlined).toEqual([]);
  panel.state.trace(last);
  expect(panel.world.outlined).toEqual(['r0-2']);
});

it('has the list scrolled to a row that is not drawn, and outlines it then', async () => {
  const panel = await panelOn(drawnOf(pageOf({ to: 3 })));
  const place = placeOf(panel, 'INV-3');
  panel.state.trace(place);
  panel.world.hear({ type: 'outlined', found: false });
  panel.world.walk({ type: 'ready', top: 0 });
  expect(panel.world.walked).toEqual([`seek ${place.row} at ${2 / 6}`]);
  panel.world.walk({ type: 'sought', found: true });
  expect(panel.world.outlined).toEqual([place.row, place.row]);
  // Not found even so: not looked for again.
  panel.world.hear({ type: 'outlined', found: false });
  expect(panel.world.walked).toEqual([`seek ${place.row} at ${2 / 6}`, 'stop']);
});

it('leaves a list alone that holds all of its rows, and one that nobody points at any more', async () => {
  const panel = await panelOn(pageOf({ to: 3, total: 3 }));
  panel.state.trace(placeOf(panel, 'INV-3'));
  panel.world.hear({ type: 'outlined', found: false });
  expect(panel.world.walked).toEqual([]);
  const virtual = await panelOn(drawnOf(pageOf({ to: 3 })));
  virtual.state.trace(placeOf(virtual, 'INV-3'));
  virtual.state.traceOff();
  virtual.world.hear({ type: 'outlined', found: false });
  expect(virtual.world.walked).toEqual([]);
});

it('finds the rows in view after all pages were read', async () => {
  const panel = await panelOn(pageOf({ to: 3 }));
  await until(panel.state.restToRead, (rest) => rest !== null);
  panel.state.readAllPages();
  await vi.waitFor(() => expect(panel.state.readingAll.value).not.toBeNull());
  panel.world.walk({ type: 'ready', top: 0 });
  await vi.waitFor(() => expect(panel.world.walked).toEqual(['step']));
  panel.world.walk({ type: 'stepped', by: 'next', end: false });
  const turn = async (page: Reading): Promise<void> => {
    panel.world.hear({ type: 'reading', reading: page });
    await soon();
    panel.world.pass(400);
  };
  await turn(pageOf({ from: 4, to: 6, at: 1 }));
  await vi.waitFor(() => expect(panel.world.walked).toContain('restore'));
  await turn(pageOf({ to: 3, at: 2 }));
  panel.world.walk({ type: 'restored', whole: true });
  await soon();
  panel.world.pass(1000);
  await until(panel.state.readingAll, (now) => now === null);
  expect(panel.state.canTrace(placeOf(panel, 'INV-6'))).toBe(false);
  panel.state.trace(placeOf(panel, 'INV-2'));
  expect(panel.world.outlined).toEqual(['r0-1']);
});
