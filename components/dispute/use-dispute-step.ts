import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { DisputeState } from '../../lib/collect/states/states.ts';
import type { Activity, ActivityOf } from '../../lib/domain/activity.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import type { Resolution } from './resolve.tsx';

type Change = ActivityOf<'dispute-changed'>;

/** What a step in the life of a dispute changes. */
export type Step = (
  changes: Partial<
    Pick<
      Change,
      | 'lines'
      | 'state'
      | 'resolution'
      | 'reason'
      | 'rootCause'
      | 'owner'
      | 'due'
      | 'checklist'
      | 'files'
      | 'text'
    >
  >,
) => Promise<Activity | null>;

const t = texts.talk.disputes;

/** Writes the steps of one dispute; resolving it opens the letter that says how. */
export function useDisputeStep({ standing }: WorklistRow, { entry }: DisputeState) {
  const { state } = usePanel();
  const { book, key: account } = standing.account;
  const step: Step = (changes) =>
    state.journal.record(
      [{ kind: 'dispute-changed', book, account, dispute: entry.id, text: '', ...changes }],
      t.changed,
    );
  const resolve = async (resolution: Resolution): Promise<void> => {
    if (!(await step({ state: 'resolved', resolution }))) return;
    if (resolution !== 'written-off') state.journal.writeMessage(account, 'dispute-resolved');
  };
  return { step, resolve };
}
