import { useState } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { EraseQuestion } from '../shared/erase-question.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.settings;

type What = 'book' | 'all';

/** Erasing a book or everything: only after a second press, with a copy offered first. */
export function EraseBlock() {
  const { state } = usePanel();
  const [what, setWhat] = useState<What | null>(null);
  const book = state.book.value;
  const erase = (): void => {
    if (what === 'book') state.eraseBook();
    else void state.eraseAll();
    setWhat(null);
  };
  return (
    <>
      <div class="button-row data-row">
        {book && (
          <Button look="plain" onClick={() => setWhat('book')} expanded={what === 'book'}>
            {t.eraseBook(book.name)}
          </Button>
        )}
        <Button look="plain" onClick={() => setWhat('all')} expanded={what === 'all'}>
          {t.eraseAll}
        </Button>
      </div>
      {what && (
        <EraseQuestion
          text={what === 'book' && book ? t.eraseBookText(book.name) : t.eraseAllText}
          onErase={erase}
          onKeep={() => setWhat(null)}
        />
      )}
    </>
  );
}
