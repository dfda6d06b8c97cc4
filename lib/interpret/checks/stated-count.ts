import type { Check, Scope } from '../../domain/snapshot.ts';
import type { StatedCount } from '../stated-count.ts';

/** As many rows were read as the page says it shows. */
export function statedCount(rows: number, stated: StatedCount | null, scope: Scope): Check | null {
  if (stated?.from !== null && stated?.from !== undefined && stated.to !== null) {
    const shown = stated.from === 0 && stated.to === 0 ? 0 : stated.to - stated.from + 1;
    return {
      name: 'stated-count',
      ok: rows === shown,
      detail: { code: 'rows-shown', rows, from: stated.from, to: stated.to, stated: stated.total },
      rows: [],
    };
  }
  if (scope.stated === null) return null;
  return {
    name: 'stated-count',
    ok: rows === scope.stated,
    detail: { code: 'rows-stated', rows, stated: scope.stated },
    rows: [],
    ...(rows < scope.stated ? { partly: true } : {}),
  };
}
