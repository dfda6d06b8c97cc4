import type { Reading, Region } from '../../domain/reading.ts';
import { listsOf } from './list-view.ts';
import { rowsByKey } from './row-keys.ts';

/** The list a page is about: the one with most rows. */
export function mainList(reading: Reading): Region | null {
  const [most] = listsOf(reading).toSorted((a, b) => b.region.rows.id.length - a.region.rows.id.length);
  return most?.region ?? null;
}

/** How much of the list was read, and how much the page says there is. */
export function progressOf(reading: Reading): { readonly read: number; readonly stated: number | null } {
  const list = mainList(reading);
  const view = listsOf(reading).find(({ region }) => region === list);
  if (!list || !view) return { read: 0, stated: null };
  const sums = Object.values(list.rows.role).length;
  const read = list.rows.id.length - sums;
  return { read: view.total === null ? read : Math.min(read, view.total), stated: view.total };
}

/** Whether the page offers more of its list than it shows. */
export function hasMore(reading: Reading): boolean {
  const { read, stated } = progressOf(reading);
  const list = mainList(reading);
  return stated === null ? Boolean(list?.morePages || list?.partly) : read < stated;
}

/** What is in view, to tell whether it was seen before. */
export function viewKey(reading: Reading): string {
  const list = mainList(reading);
  return list ? JSON.stringify([...rowsByKey(list).keys()]) : '';
}
