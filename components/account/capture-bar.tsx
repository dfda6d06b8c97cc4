import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AccountView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Pieces } from '../pieces/pieces.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { KeyHint } from '../shared/key-hint.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.account;

/** The note being typed, and what was understood of it; kept from the first key, saved by Ctrl+Enter. */
export function CaptureBar({ view }: { view: AccountView }) {
  const { state, ui } = usePanel();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = view.noteDraft?.text ?? '';
  const asked = state.noteFocus.value;
  // Before the next key comes.
  useLayoutEffect(() => {
    if (asked === ui.met.note) return;
    ui.met.note = asked;
    field.current?.focus();
  }, [asked, ui]);
  const { key: account } = view.standing.account;
  return (
    <>
      {text.trim() !== '' && (
        <div class="capture-pieces">
          <Pieces
            desk={state.journal.notePieces}
            standing={view.standing}
            rules={state.journal.policy.value.disputes}
          />
        </div>
      )}
      <div class="capture-bar">
        <label class="search-field">
          <span class="unseen">{t.note}</span>
          <textarea
            ref={field}
            class="field"
            rows={1}
            dir="auto"
            placeholder={t.notePlaceholder}
            value={text}
            onInput={(event) => state.typeNote(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') {
                event.preventDefault();
                event.currentTarget.blur();
              }
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
              // Here Ctrl+Enter saves the note; it does not press the view's primary button.
              event.preventDefault();
              if (text.trim() !== '') state.saveNote();
            }}
          />
          <KeyHint>n</KeyHint>
        </label>
        {text.trim() === '' ? (
          <>
            <IconButton
              icon="phone"
              label={`${texts.call.button} (c)`}
              onClick={() => state.journal.openCall(account)}
            />
            <IconButton
              icon="promise"
              label={`${texts.talk.account.promise} (p)`}
              onClick={() => state.show({ name: 'promise', account, promise: null })}
            />
            <IconButton
              icon="dispute"
              label={`${texts.talk.account.dispute} (x)`}
              onClick={() => state.show({ name: 'dispute', account, dispute: null })}
            />
          </>
        ) : (
          <Button hint={texts.frame.ctrlEnter} onClick={state.saveNote}>
            {t.saveNote}
          </Button>
        )}
      </div>
    </>
  );
}
