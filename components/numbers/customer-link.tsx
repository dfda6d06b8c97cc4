import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { usePanel } from '../shared/panel-context.ts';

/** A customer's name that opens the customer; of another book, the name alone. */
export function CustomerLink({ account, view }: { account: string; view: NumbersView }) {
  const { state } = usePanel();
  const name = view.names.get(account) ?? account;
  if (state.numbers.scope.value.allBooks)
    return (
      <span class="cut" dir="auto">
        {name}
      </span>
    );
  return (
    <button
      type="button"
      class="link cut"
      dir="auto"
      onClick={() => state.show({ name: 'account', account })}
    >
      {name}
    </button>
  );
}
