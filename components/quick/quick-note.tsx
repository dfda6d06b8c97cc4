import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { QuickNote as State } from '../../lib/panel/quick/create-quick-note.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Pieces } from '../pieces/pieces.tsx';
import { Icon } from '../shared/icon.tsx';
import { KeyHint } from '../shared/key-hint.tsx';
import { MoneyContext, moneyStyleOf } from '../shared/money-style.ts';
import { ChooseAccount, findField } from './choose-account.tsx';

const t = texts.quickNote;
/** Long enough to be read. */
const shownFor = 1200;

/** One box over the page: Enter saves, Escape keeps what was typed for later. */
export function QuickNote(props: { note: State; close: () => void }) {
  const { state, chosen } = props.note;
  return (
    <main>
      <h1 class="unseen">{texts.account.note}</h1>
      {/* There before it speaks: what comes into the document together with its words may go unheard. */}
      <p class="unseen" role="status">
        {state.value === 'saved' && t.saved(chosen.value?.name ?? '')}
      </p>
      <NoteBox {...props} />
    </main>
  );
}

function NoteBox({ note, close }: { note: State; close: () => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  // Pressed in a chip's field it closes that field only.
  const escaped = useRef(false);
  const account = note.chosen.value;
  const state = note.state.value;
  const loading = note.accounts.value === null;
  useEffect(() => {
    if (account || loading) box.current?.focus();
  }, [account, loading]);
  useEffect(() => {
    if (state !== 'saved') return;
    const timer = setTimeout(close, shownFor);
    return () => clearTimeout(timer);
  }, [state, close]);
  if (state === 'saved')
    return (
      <p class="quick-saved" data-tone="good">
        <Icon name="ok" /> {t.saved(account?.name ?? '')}
      </p>
    );
  const leave = (): void => void note.settled().then(close);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape ends it from anywhere inside
    <div
      class="quick-note"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        escaped.current = true;
      }}
      // Gone with the key still down, its coming up would land in the page.
      onKeyUp={(event) => {
        if (event.key === 'Escape' && escaped.current) leave();
      }}
    >
      <ChooseAccount note={note} />
      <textarea
        ref={box}
        class="field"
        rows={4}
        dir="auto"
        aria-label={texts.account.note}
        placeholder={texts.account.notePlaceholder}
        value={note.text.value}
        onInput={(event) => note.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          if (account) void note.save();
          else document.getElementById(findField)?.focus();
        }}
      />
      <Understood note={note} />
      <p class="small quiet" role="status">
        {state === 'failed' ? t.failed : account || loading ? '' : t.chooseFirst}
      </p>
      <p class="small quiet">
        <KeyHint>Enter</KeyHint> {t.enter} · <KeyHint>Esc</KeyHint> {t.escape}
      </p>
    </div>
  );
}

/** As in the panel: what will be recorded stands there before it is saved. */
function Understood({ note }: { note: State }) {
  const standing = note.standing.value;
  const { locale } = note;
  const writing = useMemo(
    () => ({ locale, style: moneyStyleOf(standing ? [{ standing }] : [], locale) }),
    [standing, locale],
  );
  if (!standing || note.text.value.trim() === '') return null;
  return (
    <MoneyContext.Provider value={writing}>
      <div class="capture-pieces">
        <Pieces desk={note.pieces} standing={standing} rules={note.rules.value} />
      </div>
    </MoneyContext.Provider>
  );
}
