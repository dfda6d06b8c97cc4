import { useState } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { linkedWith } from '../../lib/panel/links.ts';
import { filterRows } from '../../lib/panel/pick-rows.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Button } from '../shared/button.tsx';
import { Frame } from '../shared/frame.tsx';
import { Icon, isIcon } from '../shared/icon.tsx';
import { SumList } from '../shared/money.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';
import { Skeleton } from '../states/skeleton.tsx';
import { beginsPart, PartHead } from './part-head.tsx';
import { rowLook } from './row-look.ts';
import { isToDo, visibleRows } from './visible-rows.ts';

const t = texts.worklist.allBooks;
const step = 100;

/** One worklist and one search over all books; every row names its book and opens there. */
export function AllBooksView() {
  const { state, ui } = usePanel();
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(step);
  const rows = state.allBooks.rows.value;
  const { today, locale } = state;
  const { filter } = ui;
  const picked = filter.value.by === 'accounts' ? filter.value : null;
  const shown = visibleRows(picked ? filterRows(rows ?? [], picked, '') : (rows ?? []), {
    search,
    tab: picked ? 'all' : 'todo',
    today: today.value,
    locale,
  });
  return (
    <Frame bar={<BackBar title={t.title} />}>
      {rows === null ? (
        <Skeleton />
      ) : (
        <>
          <search class="search-row">
            <label class="search-field">
              <Icon name="search" />
              <span class="unseen">{texts.worklist.searchLabel}</span>
              <input
                class="field"
                type="search"
                autocomplete="off"
                spellcheck={false}
                placeholder={texts.worklist.search}
                value={search}
                onInput={(event) => setSearch(event.currentTarget.value)}
              />
            </label>
          </search>
          {picked ? (
            <p class="section small">
              {t.picked(picked.label, shown.length)}{' '}
              <button
                type="button"
                class="link"
                onClick={() => {
                  filter.value = { by: 'all' };
                }}
              >
                {texts.worklist.noneOfThese.act}
              </button>
            </p>
          ) : (
            <p class="section small quiet">
              {t.count(shown.filter((row) => isToDo(row, today.value)).length, state.books.value.length)}
            </p>
          )}
          <ol class="account-list" aria-label={t.title}>
            {shown
              .slice(0, limit)
              .flatMap((row, index) => [
                ...(search.trim() === '' && beginsPart(shown, index)
                  ? [<PartHead key={`part ${row.part}`} row={row} />]
                  : []),
                <BookRow key={`${row.standing.account.book} ${row.standing.account.key}`} row={row} />,
              ])}
          </ol>
          {limit < shown.length && (
            <Button look="plain" onClick={() => setLimit(limit + step)}>
              {texts.worklist.showMore}
            </Button>
          )}
        </>
      )}
    </Frame>
  );
}

function BookRow({ row }: { row: WorklistRow }) {
  const { state } = usePanel();
  const money = useMoneyText();
  const { account, overdueSum } = row.standing;
  const { why, facts, act } = rowLook(row, money.sums);
  const nameOf = (key: string): string => state.books.value.find((one) => one.key === key)?.name ?? key;
  const here = { book: account.book, account: account.key };
  const others = linkedWith(here, state.allBooks.rows.value ?? []).map(({ book }) => nameOf(book));
  const told = [
    nameOf(account.book),
    ...(others.length > 0 ? [t.alsoIn(others.join(', '))] : []),
    ...(facts === '' ? [] : [facts]),
  ];
  return (
    <li class="account-row">
      <div>
        <button
          type="button"
          class="name cut"
          dir="auto"
          onClick={() => state.allBooks.open(account.book, account.key)}
        >
          {account.name}
        </button>
        {why && (
          <p class="why" data-tone={why.tone ?? undefined}>
            {isIcon(why.icon) && <Icon name={why.icon} />}
            <span>{why.text}</span>
          </p>
        )}
        <p class="facts cut" dir="auto">
          {told.join(' · ')}
        </p>
      </div>
      <div class="side">
        <SumList sums={overdueSum} />
        <span class="small quiet">{act.label}</span>
      </div>
    </li>
  );
}
