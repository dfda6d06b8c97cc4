import type { ContactRule } from '../../lib/domain/letter-rules.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { TextRow } from '../shared/text-row.tsx';

const t = texts.templates.ruleEditor;
type Span = ContactRule['calls'][number];

/** On which days and at what hours calls and texts are allowed; no hours: at any. */
export function RuleHours({ rule }: { rule: ContactRule }) {
  const { state } = usePanel();
  const set = (calls: Span[]): void => state.tables.changeRule(rule, { calls });
  return (
    <>
      {rule.calls.length === 0 && <p class="small quiet">{t.anyHour}</p>}
      {rule.calls.map((span, at) => {
        const id = `hours-${rule.country}-${rule.of}-${at}`;
        const change = (changes: Partial<Span>): void => set(rule.calls.with(at, { ...span, ...changes }));
        return (
          <div key={id}>
            <fieldset class="weekdays">
              <legend>{t.hoursOn}</legend>
              {texts.policy.days.map((name, index) => (
                <label class="check" key={name}>
                  <input
                    type="checkbox"
                    checked={span.weekdays.includes(index + 1)}
                    onChange={(event) =>
                      change({ weekdays: toggled(span, index + 1, event.currentTarget.checked) })
                    }
                  />
                  {name}
                </label>
              ))}
            </fieldset>
            <div class="pair">
              <TextRow
                id={`${id}-from`}
                type="time"
                label={texts.policy.from}
                value={span.from}
                onText={(from) => change({ from })}
              />
              <TextRow
                id={`${id}-to`}
                type="time"
                label={texts.policy.to}
                value={span.to}
                onText={(to) => change({ to })}
              />
            </div>
            <Button compact look="plain" onClick={() => set(rule.calls.toSpliced(at, 1))}>
              {t.dropHours}
            </Button>
          </div>
        );
      })}
      <Button compact look="plain" onClick={() => set([...rule.calls, usual])}>
        {t.addHours}
      </Button>
    </>
  );
}

const usual: Span = { weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' };

const toggled = ({ weekdays }: Span, day: number, on: boolean): number[] =>
  on ? [...weekdays, day].toSorted((a, b) => a - b) : weekdays.filter((one) => one !== day);
