import { useState } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';

const t = texts.talk.history;

/** Asks a second time in place: what is erased is gone. `of`: what it is about, where its place does not say it. */
export function EraseButton({ of, onErase }: { of?: string; onErase: () => void }) {
  const [sure, setSure] = useState(false);
  const label = sure ? t.eraseSure : t.erase;
  return (
    <button
      type="button"
      class="link"
      aria-label={of === undefined ? undefined : `${label}: ${of}`}
      onBlur={() => setSure(false)}
      onClick={() => (sure ? onErase() : setSure(true))}
    >
      {label}
    </button>
  );
}
