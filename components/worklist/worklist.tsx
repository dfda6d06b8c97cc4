import { useEffect, useRef } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { ListLook, RowLook } from '../../lib/domain/first-list.ts';
import { filterRows, sortRows } from '../../lib/panel/pick-rows.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useKeys } from '../shared/use-keys.ts';
import { Skeleton } from '../states/skeleton.tsx';
import { AccountRow, rowId } from './account-row.tsx';
import { EmptyList } from './empty-list.tsx';
import { FilterTabs } from './filter-tabs.tsx';
import { countsOf, rowLooks } from './list-look.ts';
import { PartLine } from './part-head.tsx';
import { actFor } from './row-act.ts';
import { SearchRow } from './search-row.tsx';
import { useSearchIndex } from './use-search-index.ts';
import { useWindow } from './use-window.ts';
import { visibleRows } from './visible-rows.ts';

const none: readonly WorklistRow[] = [];

/**
 * Whom to contact, in order; the current row's button is the view's primary one. While the book is being read, `rows` are
 * null and `first` is how the list begins.
 */
export function Worklist({ rows, first }: { rows: readonly WorklistRow[] | null; first: ListLook | null }) {
  const { state, ui } = usePanel();
  const money = useMoneyText();
  const search = state.search.value.trim();
  const today = state.today.value;
  const narrowed = filterRows(rows ?? none, ui.filter.value, state.author.value);
  const visible = visibleRows(narrowed, { search, tab: ui.tab.value, today, locale: state.locale });
  const sort = ui.sort.value;
  const shown = sortRows(visible, sort);
  const inParts = sort === 'work' && search === '';
  const keys = rows ? shown.map(({ standing }) => standing.account.key) : accountsOf(first);
  const at = Math.max(0, keys.indexOf(state.current.value ?? ''));
  const { limit, sentinel } = useWindow(keys.length, at);
  const { capacity } = state.plan.policy.value;
  const looks = rows
    ? rowLooks(shown, { limit, inParts }, { sums: money.sums, capacity })
    : (first?.rows ?? []);
  // The beginning is known of the usual list only.
  const usual = inParts && ui.tab.value === 'todo' && ui.filter.value.by === 'all';
  useRowKeys(keys, at);
  useSearchIndex(rows ?? none, state.locale);
  return (
    <>
      <SearchRow rows={rows ?? none} />
      <FilterTabs
        {...(first ?? countsOf(narrowed, today))}
        found={search === '' || !rows ? null : shown.length}
        reading={!rows}
      />
      {!rows && !usual ? (
        <Skeleton />
      ) : (
        <ol class="account-list" aria-label={texts.worklist.title} aria-busy={rows ? undefined : true}>
          {looks.flatMap((look) => [
            ...(look.head ? [<PartLine key={`part ${look.head.part}`} head={look.head} />] : []),
            <AccountRow key={look.account} look={look} current={look.account === keys[at]} />,
          ])}
        </ol>
      )}
      {limit < shown.length && <div ref={sentinel} class="sentinel" />}
      {rows && shown.length === 0 && <EmptyList rows={rows} narrowed={narrowed.length < rows.length} />}
    </>
  );
}

const accountsOf = (first: ListLook | null): readonly string[] =>
  (first?.rows ?? []).map(({ account }: RowLook) => account);

/** j and k move and take the focus along; Enter opens, d drafts, n notes, s puts off. */
function useRowKeys(keys: readonly string[], at: number): void {
  const { state } = usePanel();
  const moved = useRef(false);
  const key = keys[at];
  const move = (by: number): void => {
    const next = keys[Math.min(Math.max(at + by, 0), keys.length - 1)];
    if (next === undefined) return;
    moved.current = true;
    state.setCurrent(next);
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ...(key === undefined
      ? {}
      : {
          Enter: () => state.show({ name: 'account', account: key }),
          d: () => actFor(key, 'draft', state),
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
