import type { Standing } from '../../lib/collect/standing.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { AgreedRow } from '../shared/agreed-row.tsx';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.talk.questions;

/** Questions that wait for our answer, with the clock of business hours. */
export function Questions({ standing }: { standing: Standing }) {
  const { state } = usePanel();
  const open = (question: string) => (): void =>
    state.show({ name: 'question', account: standing.account.key, question });
  return (
    <>
      {standing.agreements.questions
        .filter(({ answer }) => answer === null)
        .map(({ entry }) => (
          <AgreedRow
            key={entry.id}
            icon="ask"
            tone="accent"
            title={entry.text}
            facts={[entry.who, t.waiting(texts.talk.duration(state.journal.waited(entry)))]
              .filter(Boolean)
              .join(' · ')}
            onOpen={open(entry.id)}
          >
            <Button compact onClick={open(entry.id)}>
              {t.saveAnswer}
            </Button>
          </AgreedRow>
        ))}
    </>
  );
}
