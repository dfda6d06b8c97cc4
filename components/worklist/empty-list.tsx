import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { StateView } from '../states/state-view.tsx';

const t = texts.worklist;

/** Why no row is shown: nothing found, or nothing more to do today. */
export function EmptyList({ rows, narrowed }: { rows: readonly WorklistRow[]; narrowed: boolean }) {
  const { state, ui } = usePanel();
  const search = state.search.value.trim();
  if (search !== '')
    return (
      <StateView
        notice={{
          icon: 'search',
          title: t.notFound.title(search),
          text: t.notFound.text,
          acts: [{ label: t.notFound.act, run: () => state.setSearch('') }],
        }}
      />
    );
  if (narrowed)
    return (
      <StateView
        notice={{
          icon: 'search',
          title: t.noneOfThese.title,
          text: t.noneOfThese.text,
          acts: [
            {
              label: t.noneOfThese.act,
              run: () => {
                ui.filter.value = { by: 'all' };
              },
            },
          ],
        }}
      />
    );
  const days = rows.flatMap(({ action }) => (action.dueOn ? [action.dueOn] : [])).sort();
  const next = days[0];
  const text = next
    ? t.allDone.next(texts.dates.long(next, state.today.value), days.filter((day) => day === next).length)
    : t.allDone.none;
  const seeAll = (): void => {
    ui.tab.value = 'all';
  };
  return (
    <StateView
      notice={{
        icon: 'ok',
        tone: 'good',
        title: t.allDone.title,
        text,
        acts: [{ label: t.allDone.see, run: seeAll }],
      }}
    />
  );
}
