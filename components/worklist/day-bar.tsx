import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { ListLook } from '../../lib/domain/first-list.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { RunStart } from '../draft/run-start.tsx';
import { Money } from '../shared/money.tsx';
import { SumButton } from '../shared/sum-button.tsx';

const t = texts.worklist;

type Counts = Pick<ListLook, 'toDo' | 'all' | 'overdue'>;

/** How much there is to do, and what all of it comes to, currency by currency. */
export function DayBar({ counts, rows }: { counts: Counts; rows: readonly WorklistRow[] }) {
  const { toDo, all, overdue: sums } = counts;
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
        <p class="small quiet">{t.footFacts(all, all - toDo)}</p>
      </div>
      <RunStart rows={rows} />
    </div>
  );
}
