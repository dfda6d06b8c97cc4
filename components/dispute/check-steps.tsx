import { useState } from 'preact/hooks';
import type { DisputeState } from '../../lib/collect/states/states.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import type { Step } from './use-dispute-step.ts';

const t = texts.talk.disputes;

/** The user's own procedure, step by step. */
export function CheckSteps({ known: { checklist }, step }: { known: DisputeState; step: Step }) {
  const [text, setText] = useState('');
  const done = checklist.filter((one) => one.done).length;
  const keep = (next: DisputeState['checklist']): void =>
    void step({ checklist: next.map((one) => ({ ...one })) });
  const add = (): void => {
    if (text.trim() === '') return;
    keep([...checklist, { step: text.trim(), done: false }]);
    setText('');
  };
  return (
    <>
      <div class="section-head">
        <h2>
          {t.steps} {checklist.length > 0 && <span class="count">{t.stepsDone(done, checklist.length)}</span>}
        </h2>
        {checklist.length === 0 && (
          <Button
            compact
            look="plain"
            onClick={() => keep(t.usualSteps.map((one) => ({ step: one, done: false })))}
          >
            {t.usual}
          </Button>
        )}
      </div>
      <div class="check-list">
        {checklist.map((one, at) => (
          <label key={`${at} ${one.step}`}>
            <input
              type="checkbox"
              checked={one.done}
              onChange={(event) =>
                keep(checklist.with(at, { step: one.step, done: event.currentTarget.checked }))
              }
            />
            <span class={one.done ? 'done cut' : 'cut'}>{one.step}</span>
          </label>
        ))}
      </div>
      <div class="add-row">
        <input
          class="field"
          aria-label={t.addStep}
          placeholder={t.addStep}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            add();
          }}
        />
      </div>
    </>
  );
}
