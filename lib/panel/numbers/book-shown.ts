import type { Day } from '../../domain/day.ts';
import { courseOf } from '../../numbers/course.ts';
import type { Facts } from '../../numbers/figures-of.ts';
import { daysOfBook } from '../../numbers/kept-day.ts';
import type { Lens } from '../../numbers/lens.ts';
import { salesOf } from '../../numbers/sales-of.ts';
import { lastMonthOf } from '../../numbers/trend.ts';
import type { BookPart } from './numbers-view.ts';
import { currenciesOf } from './scope.ts';

/** A book with what its figures need besides its accounts; both null where parts of books are shown. */
export type BookShown = { readonly name: string } & Pick<Facts, 'sales' | 'lastMonth'>;

export function bookShown(part: BookPart, whole: boolean, lens: Lens, today: Day): BookShown {
  const sales = whole ? salesOfAll([part], lens) : null;
  const lastMonth = sales && lastMonthOf(courseOf([daysOfBook(part.days)], lens), sales, today);
  return { name: part.name, sales, lastMonth };
}

/** A month counts where its sales are known of every book and currency in which something is open or was paid. */
export function salesOfAll(parts: readonly BookPart[], lens: Lens): ReadonlyMap<string, number> {
  const each = parts.flatMap(({ rows, sales }) =>
    currenciesOf(rows)
      .filter((currency) => lens.see({ minor: 0, currency, basis: 'document' }) !== null)
      .map((code) =>
        salesOf(
          sales.filter(({ currency }) => currency === code),
          lens,
        ),
      ),
  );
  const [first = new Map<string, number>()] = each;
  return new Map(
    [...first.keys()].flatMap((month) =>
      each.every((of) => of.has(month))
        ? [[month, each.reduce((sum, of) => sum + (of.get(month) ?? 0), 0)] as const]
        : [],
    ),
  );
}
