import type { Policy } from '../../../lib/domain/policy.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { usePanel } from '../../shared/panel-context.ts';
import { Picker } from '../../shared/picker.tsx';
import { TextRow } from '../../shared/text-row.tsx';
import { NumberRow } from './number-row.tsx';

const t = texts.policy;
const weekends: readonly Policy['weekend'][] = ['next-business-day', 'as-is'];

/** How often, how much a day, on which days and at what hours. */
export function PlanManners() {
  const { state } = usePanel();
  const { edited, edit } = state.plan;
  const policy = edited.value;
  const { capacity, weekdays, hours, repeatLast } = policy;
  const toggle = (day: number, on: boolean): void =>
    edit((before) => ({
      ...before,
      weekdays: on
        ? [...before.weekdays, day].sort((a, b) => a - b)
        : before.weekdays.filter((one) => one !== day),
    }));
  return (
    <section class="section">
      <h2>{t.manners}</h2>
      <NumberRow
        id="plan-gap"
        label={t.gap}
        value={policy.gapDays}
        onNumber={(gapDays) => edit((before) => ({ ...before, gapDays }))}
      />
      <div class="pair">
        <NumberRow
          id="plan-calls"
          label={t.calls}
          value={capacity.calls}
          onNumber={(calls) => edit((before) => ({ ...before, capacity: { ...before.capacity, calls } }))}
        />
        <NumberRow
          id="plan-messages"
          label={t.messages}
          value={capacity.messages}
          onNumber={(messages) =>
            edit((before) => ({ ...before, capacity: { ...before.capacity, messages } }))
          }
        />
      </div>
      <fieldset class="weekdays">
        <legend>{t.weekdays}</legend>
        {t.days.map((name, index) => (
          <label class="check" key={name}>
            <input
              type="checkbox"
              checked={weekdays.includes(index + 1)}
              onChange={(event) => toggle(index + 1, event.currentTarget.checked)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div class="pair">
        <TextRow
          id="plan-from"
          type="time"
          label={t.from}
          value={hours.from}
          onText={(from) => edit((before) => ({ ...before, hours: { ...before.hours, from } }))}
        />
        <TextRow
          id="plan-to"
          type="time"
          label={t.to}
          value={hours.to}
          onText={(to) => edit((before) => ({ ...before, hours: { ...before.hours, to } }))}
        />
      </div>
      <div class="pair-line">
        <span class="quiet">{t.weekend}</span>
        <Picker
          class="picker boxed"
          shown={false}
          label={t.weekend}
          value={policy.weekend}
          choices={weekends.map((value) => ({ value, label: t.weekends[value] }))}
          onPick={(value) =>
            edit((before) => ({
              ...before,
              weekend: weekends.find((one) => one === value) ?? before.weekend,
            }))
          }
        />
      </div>
      <div class="pair">
        <NumberRow
          id="plan-repeat"
          label={t.repeatEvery}
          value={repeatLast.everyDays}
          onNumber={(everyDays) =>
            edit((before) => ({ ...before, repeatLast: { ...before.repeatLast, everyDays } }))
          }
        />
        <NumberRow
          id="plan-times"
          label={t.repeatTimes}
          value={repeatLast.times}
          onNumber={(times) => edit((before) => ({ ...before, repeatLast: { ...before.repeatLast, times } }))}
        />
      </div>
    </section>
  );
}
