import { useState } from 'preact/hooks';
import type { FigureId } from '../../lib/domain/figure-id.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { TextRow } from '../shared/text-row.tsx';
import { GoalRow } from './goals-section.tsx';

const t = texts.numbers;

/** The figure's goal, or a new one. */
export function GoalForm({ id, view }: { id: FigureId; view: NumbersView }) {
  const { state } = usePanel();
  const [target, setTarget] = useState('');
  const [by, setBy] = useState('');
  const [refused, setRefused] = useState(false);
  const figure = view.figures[id];
  const goals = state.numbers.goals.value;
  const goal = goals?.find((one) => one.figure === id && one.currency === view.currency);
  if (goal)
    return (
      <section class="section last">
        <h2>{t.goal}</h2>
        <GoalRow goal={goal} view={view} />
        <Button compact look="plain" onClick={() => state.numbers.dropGoal(goal)}>
          {t.dropGoal}
        </Button>
      </section>
    );
  if (goals === null || figure.value === null) return null;
  const save = (): void => setRefused(!state.numbers.setGoal(id, target, by));
  return (
    <section class="section last">
      <h2>{t.goal}</h2>
      <div class="field-grid">
        <TextRow
          id="goal-target"
          label={`${t.target}, ${t.targetUnit[figure.unit]}`}
          value={target}
          onText={setTarget}
          error={refused ? t.goalNeeds : undefined}
        />
        <TextRow id="goal-by" type="date" label={t.by} value={by} min={state.today.value} onText={setBy} />
      </div>
      <Button onClick={save}>{t.saveGoal}</Button>
    </section>
  );
}
