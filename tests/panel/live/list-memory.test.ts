import { describe, expect, it } from 'vitest';
import { interpret } from '../../../lib/interpret/interpret.ts';
import { createListMemory } from '../../../lib/panel/live/list-memory.ts';
import { today } from '../../interpret/builders.ts';
import { listIn, minute, numbersIn, pageOf } from './pages.ts';

const url = 'https://books.example.com/t/4711/invoices';
const fresh = { watched: false, turned: false };
const watched = { watched: true, turned: false };
const turned = { watched: true, turned: true };
const understood = (of: Parameters<typeof interpret>[0]) =>
  interpret(of, { today, zone: 'UTC', locale: 'en', answers: {}, profile: null, bookCurrency: null });

/** What is left of pages seen one after the other. */
function rememberedOf(...pages: readonly Parameters<ReturnType<typeof createListMemory>['take']>[]) {
  const memory = createListMemory();
  return pages.map(([page, how]) => memory.take(page, how)).at(-1) ?? pageOf({ to: 0 });
}

describe('pages of one list', () => {
  it('are put together in their order, and count as whole once every stated row was read', () => {
    const [first, second, third] = [
      pageOf({ to: 2 }),
      pageOf({ from: 3, to: 4, at: 1 }),
      pageOf({ from: 5, to: 6, at: 2 }),
    ];
    const two = rememberedOf([third, fresh], [second, fresh]);
    expect(numbersIn(two)).toEqual(['INV-3', 'INV-4', 'INV-5', 'INV-6']);
    expect(understood(two).scope).toMatchObject({ read: 4, stated: 6, complete: false });
    const all = rememberedOf([first, fresh], [second, watched], [third, watched], [first, watched]);
    expect(numbersIn(all)).toEqual(['INV-1', 'INV-2', 'INV-3', 'INV-4', 'INV-5', 'INV-6']);
    const snapshot = understood(all);
    expect(snapshot.scope).toEqual({ read: 6, stated: 6, filtered: false, complete: true });
    expect(snapshot.checks).toContainEqual(expect.objectContaining({ name: 'stated-count', ok: true }));
  });

  it('keep the time at which each row was seen; the whole is as old as its oldest row', () => {
    const both = rememberedOf([pageOf({ to: 2 }), fresh], [pageOf({ from: 3, to: 4, at: 5 }), watched]);
    expect(both.observedAt).toBe(minute(0));
    expect(listIn(both).rows.since).toEqual({ 2: minute(5), 3: minute(5) });
  });

  it('name rows of other pages by ids that nothing on the page in view has', () => {
    const both = rememberedOf([pageOf({ to: 2 }), fresh], [pageOf({ from: 3, to: 4 }), watched]);
    expect(listIn(both).rows.id).toEqual(['0~r0-0', '0~r0-1', 'r0-0', 'r0-1']);
  });

  it('take a row once that moved from one page to the next meanwhile', () => {
    const moved = pageOf({ from: 3, to: 4 }, [2, 3]);
    expect(numbersIn(rememberedOf([pageOf({ to: 2 }), fresh], [moved, watched]))).toEqual([
      'INV-1',
      'INV-2',
      'INV-3',
    ]);
  });

  it.each([
    ['there is a gap between them', pageOf({ from: 5, to: 6 })],
    ['another company is named', pageOf({ from: 3, to: 4, company: 'Southwind' })],
    ['another count is stated', pageOf({ from: 3, to: 4, total: 9 })],
    ['a filter came on', pageOf({ from: 3, to: 4, filters: ['Status: Open'] })],
    ['the address is another', pageOf({ from: 3, to: 4, url: 'https://books.example.com/t/4711/credits' })],
    ['no range is stated', pageOf({ from: 3, to: 4, range: false })],
    ['nothing is stated', pageOf({ from: 3, to: 4, total: null })],
  ])('are not put together when %s', (_, next) => {
    expect(numbersIn(rememberedOf([pageOf({ to: 2 }), fresh], [next, watched]))).toEqual(numbersIn(next));
  });

  it('without a stated range are put together where the pager was pressed for the user', () => {
    const both = rememberedOf(
      [pageOf({ to: 2, total: null }), fresh],
      [pageOf({ from: 3, to: 4, total: null, more: false }), turned],
    );
    expect(numbersIn(both)).toEqual(['INV-1', 'INV-2', 'INV-3', 'INV-4']);
    expect(listIn(both).morePages).toBe(false);
    expect(understood(both).scope).toMatchObject({ read: 4, stated: null, complete: false });
  });

  it.each([
    ['under the next number of the pager', { current: '1' }, { current: '2' }],
    ['at the next number of the address', { url: `${url}?page=1` }, { url: `${url}?page=2` }],
    ['within the same count', { total: 6, range: false }, { total: 6, range: false }],
  ])('without a stated range are put together %s', (_, one, other) => {
    const both = rememberedOf(
      [pageOf({ to: 2, total: null, ...one }), fresh],
      [pageOf({ from: 3, to: 4, total: null, ...other }), watched],
    );
    expect(numbersIn(both)).toEqual(['INV-1', 'INV-2', 'INV-3', 'INV-4']);
    expect(understood(both).scope).toMatchObject({ read: 4, complete: false });
  });

  it('of numbers that leave one out are put together in their order, and go on', () => {
    const page = (from: number, current: string, more = true) =>
      pageOf({ from, to: from + 1, total: null, current, more });
    const all = rememberedOf([page(1, '1'), fresh], [page(5, '3', false), watched]);
    expect(numbersIn(all)).toEqual(['INV-1', 'INV-2', 'INV-5', 'INV-6']);
    expect(listIn(all).morePages).toBe(true);
    const whole = rememberedOf(
      [page(1, '1'), fresh],
      [page(5, '3', false), watched],
      [page(3, '2'), watched],
    );
    expect(numbersIn(whole)).toEqual([1, 2, 3, 4, 5, 6].map((no) => `INV-${no}`));
    expect(listIn(whole).morePages).toBe(false);
  });

  it.each([
    ['share rows', { current: '2' }, [2, 3, 4]],
    ['are more than the count', { total: 3, range: false }, [3, 4]],
  ])('without a stated range are not put together when they %s', (_, next, rows) => {
    const base = { total: 'total' in next ? next.total : null, range: false };
    const first = pageOf({ to: 2, ...base, ...('current' in next && { current: '1' }) });
    const second = pageOf({ to: 2, ...base, ...next }, rows);
    expect(numbersIn(rememberedOf([first, fresh], [second, watched]))).toEqual(numbersIn(second));
  });

  it('leave sums out that are printed for each page, and keep the one of all', () => {
    const sum = (amount: string) => ({ last: `Total | | | ${amount} | ${amount} |` });
    const own = rememberedOf(
      [pageOf({ to: 3, ...sum('$60.00') }), fresh],
      [pageOf({ from: 4, to: 6, ...sum('$150.00') }), watched],
    );
    expect(understood(own)).toMatchObject({ scope: { complete: true }, problems: [] });
    expect(understood(own).checks.map(({ name }) => name)).not.toContain('totals-row');
    const ofAll = rememberedOf(
      [pageOf({ to: 3 }), fresh],
      [pageOf({ from: 4, to: 6, ...sum('$210.00') }), watched],
    );
    expect(understood(ofAll).checks).toContainEqual(
      expect.objectContaining({ name: 'totals-row', ok: true }),
    );
  });
});

describe('rows that went from a page in view', () => {
  const whole = pageOf({ to: 6 });
  const less = pageOf({ to: 5, total: 5 });

  it('leave a list that cannot speak for what is missing', () => {
    expect(understood(rememberedOf([whole, fresh], [less, watched])).scope).toEqual({
      read: 5,
      stated: 5,
      filtered: null,
      complete: false,
    });
    expect(understood(rememberedOf([whole, fresh], [less, watched], [less, watched])).scope.complete).toBe(
      false,
    );
  });

  it('leave a list that cannot speak for them where as many others came', () => {
    const others = pageOf({ to: 6 }, [11, 12, 13, 14, 15, 16]);
    const { scope } = understood(rememberedOf([whole, fresh], [others, watched]));
    expect(scope).toEqual({ read: 6, stated: 6, filtered: null, complete: false });
  });

  it('and came back leave it as it was', () => {
    const back = rememberedOf([whole, fresh], [less, watched], [whole, watched]);
    expect(understood(back).scope).toMatchObject({ read: 6, complete: true });
  });

  it('before the page was loaded anew say nothing against it', () => {
    expect(understood(rememberedOf([whole, fresh], [less, fresh])).scope).toMatchObject({
      read: 5,
      complete: true,
    });
  });
});
