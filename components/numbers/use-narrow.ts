import { placeOf } from '../../lib/panel/customer-place.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { usePanel } from '../shared/panel-context.ts';

/** Shows the worklist, of all books where all are shown, with only these customers; the label says why they are these. */
export function useNarrow(view: NumbersView): (label: string, accounts: readonly string[]) => void {
  const { state, ui } = usePanel();
  return (label, accounts) => {
    const picked = new Set(accounts);
    const places = view.accounts.flatMap(({ book, account }) =>
      picked.has(account) ? [view.several ? account : placeOf(book, account)] : [],
    );
    ui.filter.value = { by: 'accounts', accounts: places, label };
    ui.tab.value = 'all';
    state.setSearch('');
    if (view.several) state.allBooks.show();
    else state.show({ name: 'home' });
  };
}
