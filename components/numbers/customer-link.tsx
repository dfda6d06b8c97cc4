import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { CutName } from './cut-name.tsx';
import { useOpenCustomer } from './use-open-customer.ts';

/** A customer's name that opens the customer. */
export function CustomerLink({ account, view }: { account: string; view: NumbersView }) {
  const open = useOpenCustomer(view);
  return <CutName name={view.names.get(account) ?? account} onOpen={() => open(account)} />;
}
