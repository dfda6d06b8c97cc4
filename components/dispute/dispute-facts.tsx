import type { DisputeState } from '../../lib/collect/states/states.ts';
import { isDay } from '../../lib/domain/day.ts';
import { reasonChoices } from '../../lib/panel/reason-words.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';
import type { Step } from './use-dispute-step.ts';

const t = texts.talk.disputes;
const turns = ['open', 'waiting-us', 'waiting-customer'] as const;

/** What is known of a dispute; each fact changes by itself, as a step of its own. */
export function DisputeFacts({ known, step }: { known: DisputeState; step: Step }) {
  const { state } = usePanel();
  const keep = (before: string, save: (text: string) => void) => ({
    value: before,
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      const text = event.currentTarget.value.trim();
      if (text !== before) save(text);
    },
  });
  return (
    <dl class="property-list">
      {known.state !== 'resolved' && (
        <div>
          <dt>{t.stateLabel}</dt>
          <dd>
            <Picker
              shown={false}
              label={t.stateLabel}
              value={known.state}
              choices={turns.map((value) => ({ value, label: t.state[value] }))}
              onPick={(picked) => void step({ state: turns.find((one) => one === picked) ?? 'open' })}
            />
          </dd>
        </div>
      )}
      <div>
        <dt>{t.reason}</dt>
        <dd>
          <Picker
            shown={false}
            label={t.reason}
            value={known.reason}
            choices={reasonChoices(state.journal.policy.value.disputes, known.reason)}
            onPick={(reason) => void step({ reason })}
          />
        </dd>
      </div>
      <div>
        <dt>{t.rootCause}</dt>
        <dd>
          <input
            class="field"
            aria-label={t.rootCause}
            placeholder={t.rootCauseHint}
            {...keep(known.rootCause, (rootCause) => void step({ rootCause }))}
          />
        </dd>
      </div>
      <div>
        <dt>{t.owner}</dt>
        <dd>
          <input class="field" aria-label={t.owner} {...keep(known.owner, (owner) => void step({ owner }))} />
        </dd>
      </div>
      <div>
        <dt>{t.due}</dt>
        <dd>
          <input
            class="field"
            type="date"
            aria-label={t.due}
            {...keep(known.due ?? '', (due) => void step({ due: isDay(due) ? due : null }))}
          />
        </dd>
      </div>
    </dl>
  );
}
