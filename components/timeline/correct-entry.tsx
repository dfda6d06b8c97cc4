import { useEffect, useRef, useState } from 'preact/hooks';
import type { Activity } from '../../lib/domain/activity.ts';
import { corrected } from '../../lib/panel/journal/corrected.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.talk.history;

/** Another wording for an entry: a new one takes its place, the old one stays visible. */
export function CorrectEntry({ entry, onDone }: { entry: Activity; onDone: () => void }) {
  const { state } = usePanel();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [text, setText] = useState('text' in entry ? entry.text : '');
  const save = (): void => {
    const next = corrected(entry, text.trim());
    if (next) void state.journal.record([next], t.corrected).then((saved) => saved && onDone());
  };
  return (
    <span>
      <textarea
        ref={field}
        class="field"
        rows={3}
        dir="auto"
        aria-label={t.correct}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            onDone();
          }
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
        }}
      />
      <span class="add-row">
        <Button compact hint={texts.frame.ctrlEnter} onClick={save}>
          {texts.frame.save}
        </Button>
        <Button compact look="plain" onClick={onDone}>
          {texts.frame.cancel}
        </Button>
      </span>
    </span>
  );
}
