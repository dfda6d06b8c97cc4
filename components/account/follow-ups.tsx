import type { Standing } from '../../lib/collect/standing.ts';
import { againText } from '../../lib/panel/journal/describe-entry.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { AgreedRow } from '../shared/agreed-row.tsx';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.talk.followUps;

/** What the account comes back for, soonest first. */
export function FollowUps({ standing }: { standing: Standing }) {
  const { state } = usePanel();
  const { today } = standing;
  return (
    <>
      {standing.agreements.followUps.map(({ again, entry }) => (
        <AgreedRow
          key={entry.id}
          icon="clock"
          tone={again.on <= today ? 'accent' : undefined}
          title={againText(again, today)}
          facts={again.because || ('text' in entry ? entry.text : '')}
        >
          <Button
            compact
            onClick={() => {
              const { book, account, id } = entry;
              void state.journal.record(
                [{ kind: 'task-done', book, account, task: 'follow-up', about: id, text: '' }],
                t.doneSaid,
              );
            }}
          >
            {t.done}
          </Button>
        </AgreedRow>
      ))}
    </>
  );
}
