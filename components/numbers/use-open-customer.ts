import { placed } from '../../lib/panel/customer-place.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { usePanel } from '../shared/panel-context.ts';

/** Opens one of the customers shown, in its own book. */
export function useOpenCustomer(view: NumbersView): (account: string) => void {
  const { state } = usePanel();
  return (account) => {
    if (!view.several) return state.show({ name: 'account', account });
    const { book, account: key } = placed(account);
    state.allBooks.open(book, key);
  };
}
