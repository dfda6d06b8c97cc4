import { useEffect, useRef } from 'preact/hooks';
import type { Activity } from '../../lib/domain/activity.ts';
import { corrected } from '../../lib/panel/journal/corrected.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { useForm } from '../shared/use-form.ts';

const t = texts.talk.history;

/** Another wording for an entry: a new one takes its place, the old one stays visible. Kept as it is typed. */
export function CorrectEntry({ entry, onDone }: { entry: Activity; onDone: () => void }) {
  const { state } = usePanel();
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useForm('correction', entry.id, () => ({
    form: 'correction',
    text: 'text' in entry ? entry.text : '',
  }));
  useEffect(() => {
    if (!form.begun) field.current?.focus();
  }, []);
  const save = (): void => {
    const next = corrected(entry, form.now?.text.trim() ?? '');
    if (!next) return;
    void state.journal.record([next], t.corrected).then((saved) => {
      if (!saved) return;
      form.done();
      onDone();
    });
  };
  const leave = (): void => {
    if (form.begun) form.discard();
    onDone();
  };
  return (
    <span>
      <textarea
        ref={field}
        class="field"
        rows={3}
        dir="auto"
        aria-label={t.correct}
        value={form.now?.text ?? ''}
        onInput={(event) => form.change({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            leave();
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
        <Button compact look="plain" onClick={leave}>
          {texts.frame.cancel}
        </Button>
      </span>
    </span>
  );
}
