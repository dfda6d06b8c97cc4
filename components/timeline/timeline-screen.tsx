import { useEffect, useMemo, useState } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { type KindGroup, kindGroups } from '../../lib/panel/journal/entry-about.ts';
import { searchText } from '../../lib/panel/journal/search-text.ts';
import { createTimelineSearch } from '../../lib/panel/journal/timeline-search.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Button } from '../shared/button.tsx';
import { Frame } from '../shared/frame.tsx';
import { Menu } from '../shared/menu.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';
import { useEntryWords } from '../shared/use-entry-words.ts';
import { useRow } from '../shared/use-row.ts';
import { Skeleton } from '../states/skeleton.tsx';
import { EntryRow } from './entry-row.tsx';

const t = texts.talk.history;
/** As many entries as are shown at once. */
const page = 60;

/** Everything that happened with an account, or about one invoice: searched as one types. */
export function TimelineScreen({ account, invoice }: { account: string; invoice: string | null }) {
  const row = useRow(account);
  if (!row)
    return (
      <Frame bar={<BackBar title={texts.frame.loading} />}>
        <Skeleton />
      </Frame>
    );
  return <Whole row={row} invoice={invoice} />;
}

function Whole({ row, invoice }: { row: WorklistRow; invoice: string | null }) {
  const { state } = usePanel();
  const { account } = row.standing;
  const words = useEntryWords(row.standing);
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<KindGroup | null>(null);
  const [shown, setShown] = useState(page);
  const search = useMemo(() => createTimelineSearch((entry) => searchText(entry, words)), [account.key]);
  const entries = state.journal.entries.value;
  useEffect(() => void search.update(entries), [search, entries]);
  const taken = search.taken.value;
  const found = search.find({ typed, kind, invoice }, shown + 1);
  const undone = state.accountView.value?.undone ?? new Set();
  const title = invoice === null ? t.title : t.of(words.invoice(invoice));
  return (
    <Frame
      bar={
        <BackBar title={`${title} · ${account.name}`}>
          <Menu
            label={texts.talk.account.more}
            entries={[{ label: t.print, run: state.journal.saveDossier }]}
          />
        </BackBar>
      }
      proof={
        <div class="timeline-tools">
          <input
            class="field"
            type="search"
            aria-label={t.search}
            placeholder={t.search}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setShown(page);
            }}
          />
          <Picker
            class="picker boxed"
            shown={false}
            label={t.kinds}
            value={kind ?? ''}
            choices={[
              { value: '', label: t.everything },
              ...kindGroups.map((value) => ({ value, label: t.kind[value] })),
            ]}
            onPick={(value) => setKind(kindGroups.find((one) => one === value) ?? null)}
          />
        </div>
      }
    >
      <section class="section last">
        <p class="unseen" role="status">
          {found.length > shown ? '' : t.found(found.length)}
        </p>
        {found.length === 0 && <p class="quiet">{taken < entries.length ? t.indexing : t.none}</p>}
        <ol class="timeline">
          {found.slice(0, shown).map((entry) => (
            <EntryRow key={entry.id} entry={entry} words={words} undone={undone.has(entry.id)} full />
          ))}
        </ol>
        {found.length > shown && (
          <Button look="plain" onClick={() => setShown(shown + page)}>
            {t.older}
          </Button>
        )}
      </section>
    </Frame>
  );
}
