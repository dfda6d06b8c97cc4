import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListLook } from '../../lib/domain/first-list.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { FirstRun } from '../first-run/first-run.tsx';
import { IconButton } from '../shared/button.tsx';
import { Frame } from '../shared/frame.tsx';
import { Mark } from '../shared/mark.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';
import { BookProof } from '../shared/proof-line.tsx';
import { CopyDue } from '../states/copy-due.tsx';
import { pageNotice } from '../states/page-notice.ts';
import { Skeleton } from '../states/skeleton.tsx';
import { StateStrip, StateView } from '../states/state-view.tsx';
import { rowId } from './account-row.tsx';
import { ChasedBefore } from './chased-before.tsx';
import { DayBar } from './day-bar.tsx';
import { countsOf } from './list-look.ts';
import { Worklist } from './worklist.tsx';

/** The first view. Accounts once stored stay in sight whatever page is open; its notice stands above them. */
export function Home() {
  const { state } = usePanel();
  const page = state.page.value;
  const rows = state.worklist.value;
  const begun = rows === null ? state.firstList.value : null;
  const stored = rows === null ? begun !== null : rows.length > 0;
  const first = page.at === 'no-access' && !stored && rows !== null;
  const counts = begun ?? countsOf(rows ?? [], state.today.value);
  return (
    <Frame
      bar={<HomeBar />}
      proof={first || (!stored && !state.book.value) ? undefined : <BookProof />}
      foot={stored ? <DayBar counts={counts} rows={rows ?? []} /> : undefined}
    >
      <h2 class="unseen">{texts.worklist.title}</h2>
      {first ? <FirstRun host={page.host} /> : stored ? <Stored begun={begun} /> : <Empty />}
    </Frame>
  );
}

function Stored({ begun }: { begun: ListLook | null }) {
  const { state } = usePanel();
  const asks = begun?.asks ?? state.askChasedBefore.value;
  const notice = pageNotice(state.page.value, state);
  return (
    <>
      {notice && <StateStrip notice={notice} />}
      <CopyDue />
      {asks && <ChasedBefore />}
      <Worklist rows={state.worklist.value} first={begun} />
    </>
  );
}

function Empty() {
  const { state } = usePanel();
  const page = state.page.value;
  const notice = pageNotice(page, state);
  const t = texts.states;
  if (notice) return <StateView notice={notice} />;
  if (page.at === 'read' && state.worklist.value !== null) {
    const again = { label: t.readAgain, run: state.readAgain };
    return <StateView notice={{ icon: 'search', ...texts.worklist.empty, acts: [again] }} />;
  }
  return (
    <div aria-busy="true">
      <Skeleton />
      <div class="state-view">
        <p>{page.at === 'reading' ? t.reading(page.read, page.stated) : t.starting}</p>
        <p>{page.at === 'reading' && t.filling}</p>
      </div>
    </div>
  );
}

/** No book has an empty key. */
const everyBook = '';

function HomeBar() {
  const { state, ui } = usePanel();
  const books = state.books.value;
  const book = state.book.value;
  const choices = book?.archived ? [...books, book] : books;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (ui.started) {
      const row = document.getElementById(rowId(state.current.peek() ?? ''));
      (row ?? heading.current)?.focus({ preventScroll: true });
      row?.closest('li')?.scrollIntoView({ block: 'nearest' });
    }
    ui.started = true;
  }, [state, ui]);
  return (
    <div class="view-bar">
      <h1 ref={heading} tabIndex={-1} class={book ? 'with-book' : undefined}>
        {book && <Mark />}
        {book && choices.length > 1 ? (
          <Picker
            class="book-switch"
            shown={false}
            label={texts.frame.chooseBook}
            value={book.key}
            choices={[
              ...choices.map(({ key, name }) => ({ value: key, label: name })),
              { value: everyBook, label: texts.worklist.allBooks.title },
            ]}
            onPick={(key) => (key === everyBook ? state.allBooks.show() : state.chooseBook(key))}
          />
        ) : (
          <span class="cut" dir="auto">
            {book?.name ?? texts.frame.app}
          </span>
        )}
      </h1>
      {book && (
        <IconButton icon="coin" label={texts.outlook.open} onClick={() => state.show({ name: 'outlook' })} />
      )}
      {book && (
        <IconButton icon="chart" label={texts.numbers.open} onClick={() => state.show({ name: 'numbers' })} />
      )}
      <IconButton icon="gear" label={texts.frame.settings} onClick={() => state.show({ name: 'settings' })} />
    </div>
  );
}
