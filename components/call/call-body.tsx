import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { CallDraft } from '../../lib/domain/call-draft.ts';
import { callOutcome } from '../../lib/domain/call-outcome.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { CallGuard } from '../draft/call-guard.tsx';
import { Pieces } from '../pieces/pieces.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { PeopleList } from '../shared/people-list.tsx';
import { Picker } from '../shared/picker.tsx';
import { useKeys } from '../shared/use-keys.ts';
import { Outcomes, outcomeKeys, outcomeOfCode } from './outcomes.tsx';
import { ScriptSteps } from './script-steps.tsx';

const t = texts.callView;

/** The script, the one box, what was understood, and the outcome. */
export function CallBody({ draft, row }: { draft: CallDraft; row: WorklistRow }) {
  const { state } = usePanel();
  const { call } = state.journal;
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);
  const choose = (outcome: CallDraft['outcome']): void => call.change({ outcome });
  // A call put off leaves what was typed where it stands.
  const leave = (): void => {
    if (draft.text.trim() === '') void call.drop().then(state.back);
    else state.back();
  };
  const keys = callOutcome.options.map((outcome) => {
    const press = (): void => choose(outcome === call.outcome.peek() ? null : outcome);
    return [outcomeKeys[outcome], press] as const;
  });
  useKeys(Object.fromEntries(keys));
  return (
    <>
      <section class="section" aria-label={t.script}>
        {draft.direction === 'out' && <CallGuard account={draft.account} leave={leave} />}
        <ScriptSteps standing={row.standing} />
      </section>
      <section class="section">
        <div class="call-line">
          <Picker
            class="picker boxed"
            shown={false}
            label={t.outgoing}
            value={draft.direction}
            choices={[
              { value: 'out', label: t.outgoing },
              { value: 'in', label: t.incoming },
            ]}
            onPick={(direction) => call.change({ direction: direction === 'in' ? 'in' : 'out' })}
          />
          <input
            class="field"
            list="people"
            aria-label={t.whom}
            placeholder={t.whom}
            value={draft.with}
            dir="auto"
            onInput={(event) => call.change({ with: event.currentTarget.value })}
          />
          <PeopleList />
        </div>
        <textarea
          ref={box}
          class="field"
          rows={3}
          dir="auto"
          aria-label={t.said}
          placeholder={t.saidHint}
          value={draft.text}
          onInput={(event) => call.change({ text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.preventDefault();
              event.currentTarget.blur();
            }
            const outcome = event.altKey && !event.ctrlKey ? outcomeOfCode(event.code) : null;
            if (!outcome) return;
            event.preventDefault();
            choose(outcome);
          }}
        />
        <Pieces desk={call.pieces} standing={row.standing} rules={state.journal.policy.value.disputes} />
      </section>
      <section class="section last">
        <Outcomes chosen={call.outcome.value} onChoose={choose} />
      </section>
    </>
  );
}
