import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { ShareTable } from './share-table.tsx';
import { useNarrow } from './use-narrow.ts';

const t = texts.numbers;
/** So many stand in the picture. */
const most = 10;

/** Who owes most of the overdue, largest first, and the way to them in the worklist. */
export function ParetoSection({ view }: { view: NumbersView }) {
  const { state } = usePanel();
  const narrow = useNarrow();
  const top = view.pareto.slice(0, most);
  const last = top.at(-1);
  return (
    <section class="section">
      <h2>{t.pareto}</h2>
      {!last && <p class="quiet">{t.noPareto}</p>}
      {last && (
        <>
          <p>{t.paretoLine(top.length, t.percent(last.upTo))}</p>
          <ShareTable rows={top} view={view} unit="money" />
          {!state.numbers.scope.value.allBooks && (
            <Button compact look="plain" onClick={() => narrow('overdue', top)}>
              {t.showMovers(top.length)}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
