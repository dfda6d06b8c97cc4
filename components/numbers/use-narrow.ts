import type { FigureId } from '../../lib/domain/figure-id.ts';
import type { ParetoRow } from '../../lib/numbers/pareto.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';

/** Shows the worklist with only these customers. */
export function useNarrow(): (id: FigureId, rows: readonly ParetoRow[]) => void {
  const { state, ui } = usePanel();
  return (id, rows) => {
    const label = texts.numbers.moverFilter(texts.numbers.figures[id].name);
    ui.filter.value = { by: 'accounts', accounts: rows.map(({ account }) => account), label };
    ui.tab.value = 'all';
    state.setSearch('');
    state.show({ name: 'home' });
  };
}
