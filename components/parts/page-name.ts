import type { Snapshot } from '../../lib/domain/snapshot.ts';

/** A page as a person knows it: the title of the one now open, else its address without what goes without saying. */
export function pageName(url: string, open: Snapshot | null): string {
  if (open?.url === url && open.title) return open.title;
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname === '/' ? '' : pathname}${search}`;
}
