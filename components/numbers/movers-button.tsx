import type { FigureId } from '../../lib/domain/figure-id.ts';
import type { ParetoRow } from '../../lib/numbers/pareto.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { useNarrow } from './use-narrow.ts';

const t = texts.numbers;

type MoversProps = {
  readonly id: FigureId;
  readonly rows: readonly ParetoRow[];
  readonly view: NumbersView;
};

/** The way to the worklist with only those who matter most for a figure. */
export function MoversButton({ id, rows, view }: MoversProps) {
  const narrow = useNarrow(view);
  const accounts = rows.map(({ account }) => account);
  return (
    <Button compact look="plain" onClick={() => narrow(t.moverFilter(t.figures[id].name), accounts)}>
      {t.showMovers(rows.length)}
    </Button>
  );
}
