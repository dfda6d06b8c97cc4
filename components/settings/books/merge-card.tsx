import { useEffect, useRef } from 'preact/hooks';
import type { Merging } from '../../../lib/panel/book-desk.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { Button } from '../../shared/button.tsx';
import { Icon } from '../../shared/icon.tsx';
import { SumList } from '../../shared/money.tsx';
import { usePanel } from '../../shared/panel-context.ts';

const t = texts.books;

/** What putting a book into another moves, with a copy offered first; takes the focus. */
export function MergeCard({ merging: { from, into, preview, refused } }: { merging: Merging }) {
  const { state } = usePanel();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const { merge, leave } = state.bookDesk;
  return (
    <div class="guard-finding" data-tone="bad" role="alert" ref={box}>
      <Icon name="warn" />
      <div>
        <p>{t.mergeText(from.name, into.name)}</p>
        <ul class="plain-list">
          <li>{t.customers(preview.customers, preview.there)}</li>
          <li>
            {t.invoices(preview.invoices)} <SumList sums={preview.open} />
          </li>
          <li>{t.entries(preview.entries)}</li>
          {preview.byName > 0 && <li>{t.byName(preview.byName)}</li>}
        </ul>
        <p class="small">{refused ? t.refused(refused) : t.mergeNote(into.name)}</p>
        <div class="mend">
          <Button compact icon="download" onClick={() => state.saveEverything()}>
            {texts.backup.save}
          </Button>
          {!refused && (
            <Button compact onClick={merge}>
              {t.mergeYes}
            </Button>
          )}
          <Button compact look="plain" onClick={leave}>
            {t.keep}
          </Button>
        </div>
      </div>
    </div>
  );
}
