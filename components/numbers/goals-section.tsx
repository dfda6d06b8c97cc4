import type { Goal } from '../../lib/domain/goal.ts';
import { goalProgress } from '../../lib/panel/numbers/goal-words.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useNarrow } from './use-narrow.ts';

const t = texts.numbers;

/** What is to be reached, how far it is, and who would move it. */
export function GoalsSection({ view }: { view: NumbersView }) {
  const { state } = usePanel();
  const all = state.numbers.goals.value;
  const goals = all?.filter(({ currency }) => currency === view.currency) ?? [];
  return (
    <section class="section">
      <h2>{t.goals}</h2>
      {goals.length === 0 && <p class="quiet">{all === null ? t.goalsFor : t.noGoals}</p>}
      {goals.map((goal) => (
        <GoalRow key={goal.figure} goal={goal} view={view} />
      ))}
    </section>
  );
}

/** One goal with its progress. */
export function GoalRow({ goal, view }: { goal: Goal; view: NumbersView }) {
  const { state } = usePanel();
  const narrow = useNarrow(view);
  const movers = state.numbers.movers(goal.figure).slice(0, 3);
  const { title, line, share, state: reached } = goalProgress(goal, view, state.today.value, state.locale);
  return (
    <div class="goal-row">
      <p class="head">
        <button type="button" class="link" onClick={() => state.show({ name: 'figure', id: goal.figure })}>
          {title}
        </button>
        <span class="small quiet">{t.byDay(texts.dates.short(goal.by, state.today.value))}</span>
      </p>
      <svg class="meter" aria-hidden="true">
        <rect class="all" width="100%" height="100%" />
        <rect class="done" width={`${100 * share}%`} height="100%" />
        <title>{t.figures[goal.figure].basis}</title>
      </svg>
      <p class="small quiet">
        {reached && `${t.goalState[reached]} · `}
        {line}
        {movers.length > 0 && (
          <>
            {' · '}
            <button
              type="button"
              class="link"
              onClick={() =>
                narrow(
                  t.moverFilter(t.figures[goal.figure].name),
                  movers.map(({ account }) => account),
                )
              }
            >
              {t.moveMost(movers.length)}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
