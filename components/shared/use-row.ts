import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { usePanel } from './panel-context.ts';

/** The row of an account; null while it loads, or where it is gone. */
export function useRow(account: string): WorklistRow | null {
  const { state } = usePanel();
  return state.worklist.value?.find(({ standing }) => standing.account.key === account) ?? null;
}
