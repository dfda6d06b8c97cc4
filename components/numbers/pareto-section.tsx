import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { MoversButton } from './movers-button.tsx';
import { ShareTable } from './share-table.tsx';

const t = texts.numbers;
/** So many stand in the picture. */
const most = 10;

/** Who owes most of the overdue, largest first, and the way to them in the worklist. */
export function ParetoSection({ view }: { view: NumbersView }) {
  const top = view.pareto.slice(0, most);
  const last = top.at(-1);
  return (
    <section class="section">
      <h2>{t.pareto}</h2>
      {!last && <p class="quiet">{t.noPareto}</p>}
      {last && (
        <>
          <p>{t.paretoLine(top.length, t.percent(last.upTo))}</p>
          <ShareTable rows={top} view={view} id="overdue" />
          <MoversButton id="overdue" rows={top} view={view} />
        </>
      )}
    </section>
  );
}
