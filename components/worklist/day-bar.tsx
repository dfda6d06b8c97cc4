import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { sumByCurrency } from '../../lib/domain/money.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { RunStart } from '../draft/run-start.tsx';
import { Money } from '../shared/money.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { SumButton } from '../shared/sum-button.tsx';
import { isToDo } from './visible-rows.ts';

const t = texts.worklist;

/** How much there is to do, and what all of it comes to, currency by currency. */
export function DayBar({ rows }: { rows: readonly WorklistRow[] }) {
  const { state } = usePanel();
  const toDo = rows.filter((row) => isToDo(row, state.today.value)).length;
  const sums = sumByCurrency(
    rows.flatMap(({ standing }) => (standing.paidBy === null ? standing.overdueSum : [])),
  );
  return (
    <div class="day-bar">
      <div>
        <p>
          <b>{t.toDoCount(toDo)}</b>
          {sums.length > 0 && (
            <>
              {' · '}
              <SumButton of="overdue" account={null}>
                {sums.map((sum, at) => (
                  <span key={sum.currency}>
                    {at > 0 && ' · '}
                    <Money amount={sum} />
                  </span>
                ))}
              </SumButton>
              {` ${t.overdue}`}
            </>
          )}
        </p>
        <p class="small quiet">{t.footFacts(rows.length, rows.length - toDo)}</p>
      </div>
      <RunStart rows={rows} />
    </div>
  );
}
