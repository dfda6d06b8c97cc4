import type { Hooks } from '../domain/hooks.ts';

/**
 * The hooks without selectors that are none: a profile may come out of somebody's file, and one broken selector would
 * break the reading, or the list that it joins.
 */
export function soundHooks(hooks: Hooks, isSelector: (text: string) => boolean): Hooks {
  const { regions, rows, cells, ignore, overlay, bookId, bookName } = hooks;
  const sound = (list: readonly string[] = []) => list.filter(isSelector);
  const named = (list: Hooks['bookId'] = []) => list.filter(({ selector }) => isSelector(selector));
  const shown = rows !== undefined && cells !== undefined && isSelector(rows) && isSelector(cells);
  return {
    regions: sound(regions),
    ...(shown && { rows, cells }),
    ignore: sound(ignore),
    overlay: sound(overlay),
    bookId: named(bookId),
    bookName: named(bookName),
  };
}
