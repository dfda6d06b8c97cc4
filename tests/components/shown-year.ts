import { bookFacts } from '../../lib/collect/book-facts.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { type NumbersView, numbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { wholeBook } from '../../lib/panel/numbers/scope.ts';
import { today, yearOf } from '../numbers/year.ts';

/** The numbers of a year with three customers, in each of these books. */
export function shownYear(books: readonly string[] = ['b']): NumbersView {
  const { rows, accounts, settled } = yearOf([
    { name: 'Prompt Ltd', late: 0, amount: 100_000, open: 0, promises: null },
    { name: 'Ten Days AG', late: 10, amount: 50_000, open: 1, promises: 10 },
    { name: 'Breaker SA', late: 20, amount: 20_000, open: 3, promises: 10 },
  ]);
  const { forecast } = bookFacts(accounts, { settled, settings: new Map(), rates: null }, today);
  const parts = books.map((key) => ({ key, name: key, rows, forecast, sales: [], days: [] }));
  const view = numbersView({ parts, scope: wholeBook, policy: defaultPolicy, rates: null, today });
  if (!view) throw new Error('nothing open');
  return view;
}
