import { useRef } from 'preact/hooks';
import type { Letter } from '../../lib/letters/letter.ts';
import type { DraftView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button, IconButton } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.draft;

/** Most invoices whose copies are offered one by one. */
const most = 6;

/** Files that go with the letter, and copies that the page can give. */
export function FileRows({ view, letter }: { view: DraftView; letter: Letter }) {
  const { state } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  const fetching = state.fetching.value;
  const { overdue, notDue } = letter.table;
  const held = new Set(view.files.map(({ name }) => name));
  const lines = [...overdue, ...notDue].filter(({ number }) => !held.has(`${number}.pdf`)).slice(0, most);
  return (
    <details class="file-rows" open={view.files.length > 0}>
      <summary class="small">
        {t.attach}
        {view.files.length > 0 && ` (${view.files.length})`}
      </summary>
      {view.files.map(({ id, name }) => (
        <p class="file-row" key={id}>
          <Icon name="file" />
          <span class="cut" dir="auto">
            {name}
          </span>
          <IconButton icon="close" label={t.detach(name)} onClick={() => state.detachFile(id)} />
        </p>
      ))}
      <div class="button-row wrap">
        {lines.map(({ number, key }) => (
          <Button
            key={key}
            compact
            icon="download"
            onClick={() =>
              state.attachCopy({ number, link: linkOf(state.worklist.value, view.account, key) })
            }
          >
            {fetching.includes(number) ? t.fetching(number) : t.attachCopy(number)}
          </Button>
        ))}
        <Button compact icon="file" onClick={() => input.current?.click()}>
          {t.attachFile}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t.attachFile}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) state.attachFile(file);
          event.currentTarget.value = '';
        }}
      />
    </details>
  );
}

type Rows = NonNullable<ReturnType<typeof usePanel>['state']['worklist']['value']>;

/** Where the ledger shows the invoice. */
function linkOf(rows: Rows | null, account: string, key: string): string | null {
  const row = rows?.find(({ standing }) => standing.account.key === account);
  return row?.standing.account.invoices.find((invoice) => invoice.key === key)?.link ?? null;
}
