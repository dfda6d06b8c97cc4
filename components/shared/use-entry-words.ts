import type { Standing } from '../../lib/collect/standing.ts';
import { entryWords, type Wording } from '../../lib/panel/journal/describe-entry.ts';
import { useMoneyText } from './money-style.ts';
import { usePanel } from './panel-context.ts';

/** How entries of an account are put in words. */
export function useEntryWords({ account, today }: Standing): Wording {
  const { state } = usePanel();
  const money = useMoneyText();
  return entryWords(account, today, money.one, state.journal.policy.value.disputes);
}
