import { useEffect, useRef } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { filterRows, sortRows } from '../../lib/panel/pick-rows.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useKeys } from '../shared/use-keys.ts';
import { AccountRow, rowId } from './account-row.tsx';
import { EmptyList } from './empty-list.tsx';
import { FilterTabs } from './filter-tabs.tsx';
import { beginsPart, PartHead } from './part-head.tsx';
import { SearchRow } from './search-row.tsx';
import { useSearchIndex } from './use-search-index.ts';
import { useWindow } from './use-window.ts';
import { visibleRows } from './visible-rows.ts';

/** Whom to contact, in order; the current row's button is the view's primary one. */
export function Worklist({ rows }: { rows: readonly WorklistRow[] }) {
  const { state, ui } = usePanel();
  const search = state.search.value;
  const narrowed = filterRows(rows, ui.filter.value, state.author.value);
  const visible = visibleRows(narrowed, {
    search,
    tab: ui.tab.value,
    today: state.today.value,
    locale: state.locale,
  });
  const sort = ui.sort.value;
  const shown = sortRows(visible, sort);
  const inParts = sort === 'work' && search.trim() === '';
  const wanted = state.current.value;
  const at = Math.max(
    0,
    shown.findIndex(({ standing }) => standing.account.key === wanted),
  );
  const current = shown[at]?.standing.account.key ?? null;
  const { limit, sentinel } = useWindow(shown.length, at);
  useRowKeys(shown, at);
  useSearchIndex(rows, state.locale);
  return (
    <>
      <SearchRow rows={rows} />
      <FilterTabs rows={narrowed} found={search.trim() === '' ? null : shown.length} />
      <ol class="account-list" aria-label={texts.worklist.title}>
        {shown.slice(0, limit).flatMap((row, index) => {
          const { key } = row.standing.account;
          const head = inParts && beginsPart(shown, index);
          return [
            ...(head ? [<PartHead key={`part ${row.part}`} row={row} />] : []),
            <AccountRow key={key} row={row} current={key === current} />,
          ];
        })}
      </ol>
      {limit < shown.length && <div ref={sentinel} class="sentinel" />}
      {shown.length === 0 && <EmptyList rows={rows} narrowed={narrowed.length < rows.length} />}
    </>
  );
}

/** j and k move and take the focus along; Enter opens, d drafts, n notes, s puts off. */
function useRowKeys(shown: readonly WorklistRow[], at: number): void {
  const { state } = usePanel();
  const moved = useRef(false);
  const key = shown[at]?.standing.account.key;
  const move = (by: number): void => {
    const next = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
    if (!next) return;
    moved.current = true;
    state.setCurrent(next.standing.account.key);
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ...(key === undefined
      ? {}
      : {
          Enter: () => state.show({ name: 'account', account: key }),
          d: () => state.draftFor(key),
          n: () => state.openNote(key),
          s: () => state.show({ name: 'put-off', account: key }),
        }),
  });
  useEffect(() => {
    if (!moved.current || key === undefined) return;
    moved.current = false;
    const row = document.getElementById(rowId(key));
    row?.focus({ preventScroll: true });
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
  });
}
