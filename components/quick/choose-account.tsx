import { useEffect, useRef } from 'preact/hooks';
import type { QuickNote } from '../../lib/panel/quick/create-quick-note.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

const t = texts.quickNote;
export const findField = 'find-customer';

/** Whom the note is for: found on the page or in the selection, or chosen by a few letters. */
export function ChooseAccount({ note }: { note: QuickNote }) {
  const field = useRef<HTMLInputElement>(null);
  const account = note.chosen.value;
  const ready = note.accounts.value !== null;
  useEffect(() => {
    if (ready && !account && note.text.peek() !== '') field.current?.focus();
  }, [ready, account, note]);
  if (account)
    return (
      <p class="quick-for">
        <span class="cut">
          {t.for} <b dir="auto">{account.name}</b>
        </span>
        <button type="button" class="link small" onClick={() => void note.choose(null)}>
          {t.another}
        </button>
      </p>
    );
  const pick = (): void => {
    const [first] = note.hits.value;
    if (first) void note.choose(first);
  };
  return (
    <>
      <input
        ref={field}
        id={findField}
        class="field"
        type="search"
        aria-label={t.find}
        placeholder={ready ? t.find : texts.frame.loading}
        value={note.search.value}
        onInput={(event) => note.find(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          pick();
        }}
      />
      <ul class="quick-hits">
        {note.hits.value.map((one) => (
          <li key={`${one.book} ${one.key}`}>
            <button type="button" class="menu-entry cut" onClick={() => void note.choose(one)}>
              {one.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
