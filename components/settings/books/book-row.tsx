import { useState } from 'preact/hooks';
import type { Book } from '../../../lib/domain/book.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { Button } from '../../shared/button.tsx';
import { usePanel } from '../../shared/panel-context.ts';
import { Picker } from '../../shared/picker.tsx';
import { TextRow } from '../../shared/text-row.tsx';
import { localZone } from '../../shared/time.ts';
import { MergeCard } from './merge-card.tsx';

const t = texts.books;

/** One book: open it; the rest behind "Change". */
export function BookRow({ book }: { book: Book }) {
  const { state } = usePanel();
  const [open, setOpen] = useState(false);
  const read = texts.dates.moment(book.lastRead, state.today.value, localZone());
  return (
    <li>
      <div class="site-row">
        <div class="cut" dir="auto">
          {book.name}
          <p class="small quiet cut">{t.facts(read, book.archived ?? false)}</p>
        </div>
        <Button compact look="plain" label={t.openOf(book.name)} onClick={() => state.chooseBook(book.key)}>
          {t.open}
        </Button>
        <Button
          compact
          look="plain"
          label={t.changeOf(book.name)}
          expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t.change}
        </Button>
      </div>
      {open && <Change book={book} onDone={() => setOpen(false)} />}
    </li>
  );
}

function Change({ book, onDone }: { book: Book; onDone: () => void }) {
  const { state } = usePanel();
  const { all, merging, rename, archive, look } = state.bookDesk;
  const [name, setName] = useState(book.name);
  const others = all.value.filter(({ key }) => key !== book.key);
  const id = `book-name-${all.value.indexOf(book)}`;
  return (
    <div class="book-change">
      <TextRow id={id} label={t.name} value={name} onText={setName} />
      <div class="button-row data-row">
        <Button
          compact
          onClick={() => {
            rename(book.key, name);
            onDone();
          }}
        >
          {t.rename}
        </Button>
        <Button compact onClick={() => archive(book.key, !book.archived)}>
          {book.archived ? t.bringBack : t.archive}
        </Button>
        {others.length > 0 && (
          <Picker
            class="picker boxed"
            shown={false}
            label={t.mergeOf(book.name)}
            value=""
            choices={[
              { value: '', label: t.merge },
              ...others.map((one) => ({ value: one.key, label: one.name })),
            ]}
            onPick={(into) => into !== '' && look(book.key, into)}
          />
        )}
      </div>
      {merging.value?.from.key === book.key && <MergeCard merging={merging.value} />}
    </div>
  );
}
