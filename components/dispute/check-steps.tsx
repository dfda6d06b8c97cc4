import type { DisputeState } from '../../lib/collect/states/states.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { AddRow } from './add-row.tsx';
import type { Step } from './use-dispute-step.ts';

const t = texts.talk.disputes;

/** The user's own procedure, step by step. */
export function CheckSteps({ known: { checklist }, step }: { known: DisputeState; step: Step }) {
  const rules = usePanel().state.journal.policy.value.disputes;
  const usual = rules && rules.steps.length > 0 ? rules.steps : t.usualSteps;
  const done = checklist.filter((one) => one.done).length;
  const keep = (next: DisputeState['checklist']): void =>
    void step({ checklist: next.map((one) => ({ ...one })) });
  return (
    <>
      <div class="section-head">
        <h2>
          {t.steps} {checklist.length > 0 && <span class="count">{t.stepsDone(done, checklist.length)}</span>}
        </h2>
        {checklist.length === 0 && (
          <Button compact look="plain" onClick={() => keep(usual.map((one) => ({ step: one, done: false })))}>
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
      <AddRow label={t.addStep} onAdd={(text) => keep([...checklist, { step: text, done: false }])} />
    </>
  );
}
