import type { ReadonlySignal } from '@preact/signals';
import type { MonthlySales } from '../../domain/sales.ts';
import { texts } from '../texts/texts.ts';
import type { Toasts } from '../toasts.ts';
import type { Kept } from './kept.ts';
import type { NumbersView } from './numbers-view.ts';
import { amountTyped, readSales, withSales } from './sales-file.ts';

/** Credit sales of the book shown, as a view sees and changes them. */
export interface SalesDesk {
  readonly sales: ReadonlySignal<readonly MonthlySales[]>;
  /** Empty: not known. False: it is no amount, and nothing was changed. */
  typeSales(month: string, text: string): boolean;
  readSales(file: File): void;
}

export function createSalesDesk(
  { sales, putSales }: Kept,
  view: ReadonlySignal<NumbersView | null>,
  toasts: Toasts,
): SalesDesk {
  return {
    sales,
    typeSales(month, text): boolean {
      const { currency } = view.peek() ?? {};
      const minor = currency === undefined ? null : amountTyped(text, currency);
      if (currency === undefined || (minor === null && text.trim() !== '')) return false;
      putSales((before) => withSales(before, month, currency, minor));
      return true;
    },
    readSales(file): void {
      const { currency } = view.peek() ?? {};
      if (currency === undefined) return;
      void file.text().then((text) => {
        const read = readSales(text, currency);
        if (!read.ok) return toasts.warn(texts.numbers.salesBad(read.error));
        toasts.say(texts.numbers.salesTaken(read.value.length));
        putSales((before) =>
          read.value.reduce((all, { month, minor }) => withSales(all, month, currency, minor), before),
        );
      });
    },
  };
}
