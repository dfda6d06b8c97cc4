import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

/** Largest round that is offered: what one sits through without losing care. */
const most = 10;

/** Begins a round of drafts through the first messages of the list. Nothing leaves by itself. */
export function RunStart({ rows }: { rows: readonly WorklistRow[] }) {
  const { state } = usePanel();
  const written = rows.flatMap(({ standing, action, part }) =>
    action.contact?.channel === 'mail' && (part === 'clock' || part === 'value')
      ? [standing.account.key]
      : [],
  );
  const first = written.slice(0, most);
  if (first.length < 2) return null;
  return (
    <Button compact look="plain" icon="mail" onClick={() => state.startRun(first)}>
      {texts.draft.runStart(first.length)}
    </Button>
  );
}
