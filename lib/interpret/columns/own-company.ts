import type { GridColumn } from '../grid.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './field.ts';

/** Fewer rows may all be of one customer. */
const enough = 3;

/**
 * Lists of several companies name in every row whose invoice it is ("Organisation" beside "Counterparty"): the one name
 * that stands in all rows is no customer where another column, as likely by its header, tells several apart.
 */
export function withoutOwnCompany(
  columns: readonly GridColumn[],
  scores: readonly Map<Field, number>[],
  seen: (column: GridColumn) => Evidence,
): void {
  const named = columns.flatMap((column, at) => {
    const score = scores[at]?.get('customer') ?? 0;
    const { filled, distinct, density } = seen(column);
    return score > 0 ? [{ of: scores[at], score, names: filled * distinct, filled, density }] : [];
  });
  for (const { of, score, names, filled } of named) {
    if (names > 1.001 || filled < enough) continue;
    const rival = named.some(
      (other) => other.names > 1.5 && other.density >= 0.9 && other.score > score - 0.6,
    );
    if (rival) of?.delete('customer');
  }
}
