import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/domain/reading.ts';
import { pageWords } from '../../lib/messages/page-words.ts';
import { type WatchListener, watchTab } from '../../lib/messages/watch-client.ts';
import { at, base, clock, FakeTab, factsOf, headOf } from './fake-page.ts';

/** A watched tab, once the panel has asked, and everything it told. */
async function watched(frames = 1, tab = new FakeTab(frames)) {
  const told: string[] = [];
  const readings: Reading[] = [];
  const listener: WatchListener = {
    progress: (read, stated) => told.push(`progress ${read}/${stated}`),
    reading: (reading) => {
      told.push('reading');
      readings.push(reading);
    },
    changed: () => told.push('changed'),
    outlined: (found) => told.push(`outlined ${found}`),
    failed: (why) => told.push(`failed ${why}`),
  };
  const watch = watchTab(tab.deps, 7, { regions: ['#list'] }, listener);
  await settled();
  return { tab, told, readings, watch };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

const rowsOf = (reading: Reading | undefined) =>
  reading?.regions.map(({ rows, columns }) => rows.id.map((id, row) => `${id}=${columns[1]?.text[row]}`));

describe('reading a tab', () => {
  it('asks every frame with the hooks and tells the reading whole when all are done', async () => {
    const { tab, told, readings } = await watched(2);
    const [top, inner] = tab.frames;
    expect(inner?.requests).toEqual([
      { type: 'read', reading: 'reading-1', hooks: { regions: ['#list'] }, words: pageWords },
    ]);
    top?.done({ title: 'Shell', closedFrames: ['https://ads.example.net'] });
    expect(told).toEqual([]);
    inner?.region(headOf('g1', { frame: 'f1' }));
    inner?.rows({ a: '1', b: '2' });
    inner?.rows({ c: '3' });
    expect(readings).toEqual([]);
    inner?.done({ title: 'Frame', url: 'https://inner.example.com/' }, 'f1');
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({
      id: 'reading-1',
      page: { title: 'Shell', closedFrames: ['https://ads.example.net'] },
    });
    expect(rowsOf(readings[0])).toEqual([['a=1', 'b=2', 'c=3']]);
    expect(readings[0]?.regions[0]?.columns[0]?.href).toEqual({
      0: 'https://books.example.com/a',
      1: 'https://books.example.com/b',
      2: 'https://books.example.com/c',
    });
    expect(tab.waiting).toBe(false);
  });

  it('tells how many rows were read of how many stated', async () => {
    const { tab, told } = await watched();
    tab.top.region(headOf('g1', { statedRows: 148 }));
    tab.top.rows({ a: '1', b: '2' });
    expect(told).toEqual(['progress 0/148', 'progress 2/148']);
  });

  it('takes the same region of the same frame only once', async () => {
    const { tab, readings } = await watched(2);
    for (const frame of tab.frames) {
      frame.region();
      frame.rows({ a: '1' });
      frame.done();
    }
    expect(rowsOf(readings[0])).toEqual([['a=1']]);
  });

  it('dates the reading by the newest data of the page, where the page can tell', async () => {
    const { tab, readings } = await watched();
    tab.now = clock + 60_000;
    tab.top.region();
    tab.top.rows({ a: '1' });
    tab.top.done({ arrivedAt: clock - 3_600_000 });
    expect(readings[0]?.observedAt).toBe(at(-3600));
  });

  it('dates the reading by the moment it was asked for otherwise, and never later', async () => {
    const { tab, readings } = await watched();
    tab.now = clock + 60_000;
    tab.top.region();
    tab.top.rows({ a: '1' });
    tab.top.done({ arrivedAt: clock + 30_000 });
    expect(readings[0]?.observedAt).toBe(at(0));
  });
});

describe('following a page', () => {
  it('replaces rows by id, adds new ones, keeps those out of view, and tells once', async () => {
    const { tab, readings } = await watched();
    tab.top.region();
    tab.top.rows({ a: '1', b: '2' });
    tab.top.done();
    tab.now = clock + 5_000;
    tab.top.patch({ b: '20', c: '3' });
    tab.top.patch({ d: '4' });
    await settled();
    expect(readings).toHaveLength(1);
    tab.top.told();
    await settled();
    expect(readings).toHaveLength(2);
    expect(rowsOf(readings[1])).toEqual([['a=1', 'b=20', 'c=3', 'd=4']]);
    // The reading stays as old as its oldest rows; those that came later say when.
    expect(readings[1]?.observedAt).toBe(at(0));
    expect(readings[1]?.regions[0]?.rows.since).toEqual({ 1: at(5), 2: at(5), 3: at(5) });
    expect(rowsOf(readings[0])).toEqual([['a=1', 'b=2']]);
  });

  it('takes the order of the page, drops what went, and is as old as the oldest row left', async () => {
    const { tab, readings } = await watched();
    tab.top.region();
    tab.top.rows({ a: '1', b: '2' });
    tab.top.done();
    tab.now = clock + 5_000;
    tab.top.patch({ c: '3' }, ['c', 'b']);
    tab.top.told();
    await settled();
    expect(rowsOf(readings[1])).toEqual([['c=3', 'b=2']]);
    expect(readings[1]?.regions[0]?.columns[0]?.href).toEqual({
      0: 'https://books.example.com/c',
      1: 'https://books.example.com/b',
    });
    expect([readings[1]?.observedAt, readings[1]?.regions[0]?.rows.since]).toEqual([at(0), { 0: at(5) }]);
    tab.now = clock + 9_000;
    tab.top.patch({ d: '4' }, ['d', 'c']);
    tab.top.told();
    await settled();
    expect([readings[2]?.observedAt, rowsOf(readings[2])]).toEqual([at(5), [['d=4', 'c=3']]]);
  });

  it('tells anew what stands around the rows and what the page says of itself', async () => {
    const { tab, readings } = await watched();
    tab.top.region();
    tab.top.rows({ a: '1' });
    tab.top.done();
    tab.top.send({ type: 'head', head: headOf('g1', { texts: ['1 of 1'] }) });
    tab.top.send({ type: 'facts', facts: factsOf({ title: 'Other' }) });
    tab.top.told();
    await settled();
    expect(readings[1]).toMatchObject({ page: { title: 'Other' }, regions: [{ stated: ['1 of 1'] }] });
  });

  it.each([
    ['an order names a row never sent', { inView: ['a', 'x'] }],
    ['an order names a row twice', { inView: ['a', 'a'] }],
  ])('refuses everything when %s', async (_, { inView }) => {
    const { tab, told } = await watched();
    tab.top.region();
    tab.top.rows({ a: '1' });
    tab.top.done();
    tab.top.patch({}, inView);
    expect(told).toContain('failed bad-message');
  });

  it('tells nothing of rows whose markup changed and whose words did not', async () => {
    const { tab, readings } = await watched();
    const row = (markup: string) => [{ id: 'a', cells: markup }];
    const send = (type: string, markup: string) =>
      tab.top.send({ type, region: 'g1', base, rows: row(markup) });
    tab.top.region();
    send('rows', '<tr><td>a</td><td>1</td>');
    tab.top.done();
    send('patch', '<tr><td class="hover">a</td><td><b>1</b></td>');
    tab.top.told();
    await settled();
    expect(readings).toHaveLength(1);
    send('patch', '<tr><td class="hover">a</td><td><b>2</b></td>');
    tab.top.told();
    await settled();
    expect(rowsOf(readings[1])).toEqual([['a=2']]);
  });

  it('tells nothing of heads and facts that are what they were', async () => {
    const { tab, readings } = await watched();
    tab.top.region();
    tab.top.done();
    tab.top.send({ type: 'head', head: headOf() });
    tab.top.send({ type: 'facts', facts: factsOf({ arrivedAt: clock + 3000 }) });
    tab.top.told();
    await settled();
    expect(readings).toHaveLength(1);
    tab.top.send({ type: 'facts', facts: factsOf({ title: 'Bills' }) });
    tab.top.told();
    await settled();
    expect(readings[1]?.page.title).toBe('Bills');
  });

  it('forgets what a replaced row no longer has', async () => {
    const { tab, readings } = await watched();
    tab.top.region();
    tab.top.rows({ a: '1' });
    tab.top.done();
    const rows = [{ id: 'a', cells: [{ text: 'a' }, { text: '9' }] }];
    tab.top.send({ type: 'patch', region: 'g1', base, rows });
    tab.top.told();
    await settled();
    expect(readings[1]?.regions[0]?.columns[0]).toEqual({ headers: ['No.'], key: 'number', text: ['a'] });
  });

  it('says that the page changed, and when it goes away afterwards', async () => {
    const { tab, told } = await watched();
    tab.top.done();
    tab.top.send({ type: 'changed' });
    tab.top.leave();
    expect(told).toEqual(['reading', 'changed', 'changed']);
  });

  it('passes outlines on to the frame of the place', async () => {
    const { tab, told, watch } = await watched(2);
    tab.frames[0]?.done({}, 'f0');
    tab.frames[1]?.done({}, 'f1');
    const place = { frame: 'f1', region: 'g1', row: 'a', column: 1 };
    watch.outline(place, '1');
    expect(tab.frames[1]?.requests.at(-1)).toEqual({ type: 'outline', place, text: '1' });
    tab.frames[1]?.sendRaw({ type: 'outlined', found: true });
    watch.outline({ ...place, frame: 'f9' }, '1');
    watch.outlineOff();
    expect(tab.frames.map(({ requests }) => requests.at(-1)?.type)).toEqual(['outline-off', 'outline-off']);
    expect(told).toEqual(['reading', 'outlined true', 'outlined false']);
  });
});

describe('failures of a watch', () => {
  it('is no-receiver where the tab may not be read, or nobody answers at all', async () => {
    const refused = new FakeTab(1, () => Promise.reject(new Error('no access')));
    expect((await watched(1, refused)).told).toEqual(['failed no-receiver']);
    const { tab, told } = await watched();
    tab.top.leave();
    expect(told).toEqual(['failed no-receiver']);
  });

  it.each(['top', 'inner'])(
    'drops the reading when the %s frame goes away before it is done',
    async (which) => {
      const { tab, told } = await watched(2);
      const frame = which === 'top' ? tab.frames[0] : tab.frames[1];
      frame?.region();
      frame?.rows({ a: '1' });
      frame?.leave();
      expect(told.at(-1)).toBe('failed navigated');
      expect(tab.frames.some(({ closed }) => closed)).toBe(true);
      tab.frames[0]?.done();
      expect(told.at(-1)).toBe('failed navigated');
    },
  );

  it('reads on without an inner frame that has no reader', async () => {
    const { tab, told } = await watched(2);
    tab.top.done();
    tab.frames[1]?.leave();
    expect(told).toEqual(['reading']);
  });

  it('gives up on a page that says nothing, but not because of one silent frame', async () => {
    const silent = await watched();
    silent.tab.timeOut();
    expect(silent.told).toEqual(['failed timed-out']);
    const { tab, told } = await watched(2);
    tab.top.done();
    tab.timeOut();
    expect(told).toEqual(['reading']);
    expect(tab.frames[1]?.closed).toBe(true);
  });

  it('gives up on a page that stops in the midst', async () => {
    const { tab, told } = await watched();
    tab.top.region();
    tab.timeOut();
    expect(told.at(-1)).toBe('failed timed-out');
  });

  it.each([
    ['a number is left out', { type: 'changed', seq: 5 }],
    ['rows come for a region never announced', { type: 'rows', region: 'g9', base, rows: [] }],
    ['it is no event', { type: 'launch' }],
  ])('refuses everything when %s', async (_why, event) => {
    const { tab, told } = await watched();
    tab.top.region();
    tab.top.send(event);
    tab.top.done();
    expect(told.at(-1)).toBe('failed bad-message');
    expect(tab.top.closed).toBe(true);
  });

  it('refuses rows with more or fewer columns than their region', async () => {
    const { tab, told } = await watched();
    tab.top.region(headOf('g1', { columns: [] }));
    tab.top.rows({ a: '1' });
    expect(told.at(-1)).toBe('failed bad-message');
  });

  it('ignores events of another reading', async () => {
    const { tab, told } = await watched();
    tab.top.sendRaw({ type: 'changed', reading: 'older', seq: 40 });
    tab.top.done();
    expect(told).toEqual(['reading']);
  });

  it('tells nothing after it was closed', async () => {
    const { tab, told, watch } = await watched();
    watch.close();
    tab.top.done();
    tab.top.leave();
    expect(told).toEqual([]);
    expect(tab.waiting).toBe(false);
  });
});
