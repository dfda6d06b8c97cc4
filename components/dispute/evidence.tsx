import { useRef, useState } from 'preact/hooks';
import type { DisputeState } from '../../lib/collect/states/states.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { dayOfEntry } from '../shared/time.ts';
import { EvidenceFile } from './evidence-file.tsx';
import type { Step } from './use-dispute-step.ts';

const t = texts.talk.disputes;

/** Files and notes kept as evidence. */
export function Evidence({ account, known, step }: { account: string; known: DisputeState; step: Step }) {
  const { state } = usePanel();
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const notes = known.steps.filter((one) => one.kind === 'dispute-changed' && one.text !== '');
  const add = async (files: FileList | null): Promise<void> => {
    const ids: string[] = [];
    for (const file of files ?? []) {
      const kept = await state.journal.addFile(account, file);
      if (kept) ids.push(kept.id);
    }
    if (ids.length > 0) await step({ files: [...known.files, ...ids] });
  };
  const note = (): void => {
    if (text.trim() === '') return;
    void step({ text: text.trim() }).then((saved) => saved && setText(''));
  };
  return (
    <>
      <div class="section-head">
        <h2>
          {t.evidence} <span class="count">{texts.worklist.number(known.files.length + notes.length)}</span>
        </h2>
        <Button compact look="plain" onClick={() => picker.current?.click()}>
          {t.addFile}
        </Button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label={t.addFile}
          onChange={(event) => {
            void add(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {known.files.map((id) => (
        <EvidenceFile
          key={id}
          account={account}
          id={id}
          onErased={() => void step({ files: known.files.filter((one) => one !== id) })}
        />
      ))}
      {notes.map((one) => (
        <p class="file-row" key={one.id}>
          <Icon name="note" />
          <span>{one.kind === 'dispute-changed' && one.text}</span>
          <span class="small quiet">{texts.dates.short(dayOfEntry(one), state.today.value)}</span>
        </p>
      ))}
      <div class="add-row">
        <input
          class="field"
          aria-label={t.addNote}
          placeholder={t.noteHint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            note();
          }}
        />
      </div>
    </>
  );
}
