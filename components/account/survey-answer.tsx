import type { Standing } from '../../lib/collect/standing.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.numbers;
const scores = [1, 2, 3, 4, 5] as const;

/** After "one question" was sent: the answer in the customer's reply, recorded by one click. */
export function SurveyAnswer({ standing }: { standing: Standing }) {
  const { state } = usePanel();
  const { entries, account } = standing;
  const asked = entries.findLastIndex(
    ({ entry }) => entry.kind === 'message' && entry.template === 'satisfaction',
  );
  const answered = entries.findLastIndex(({ entry }) => entry.kind === 'survey');
  if (asked === -1 || answered > asked) return null;
  return (
    <fieldset class="section survey-answer">
      <legend class="small quiet">{t.surveyAnswer}</legend>
      {scores.map((score) => (
        <Button
          key={score}
          compact
          label={t.surveyScore(score)}
          onClick={() => state.numbers.surveyed(account.key, score)}
        >
          {String(score)}
        </Button>
      ))}
    </fieldset>
  );
}
