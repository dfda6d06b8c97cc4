import type { ContactRule } from '../../lib/domain/letter-rules.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { NumberRow } from '../settings/plan/number-row.tsx';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';

const t = texts.templates.ruleEditor;
type Limit = ContactRule['limits'][number];
const kinds = ['calls', 'talks', 'all'] as const satisfies readonly Limit['channels'][];

/** How many contacts are allowed in how many running days; none: as many as the plan says. */
export function RuleLimits({ rule }: { rule: ContactRule }) {
  const { state } = usePanel();
  const set = (limits: Limit[]): void => state.tables.changeRule(rule, { limits });
  return (
    <>
      {rule.limits.length === 0 && <p class="small quiet">{t.anyNumber}</p>}
      {rule.limits.map((limit, at) => {
        const id = `limit-${rule.country}-${rule.of}-${at}`;
        const change = (changes: Partial<Limit>): void => set(rule.limits.with(at, { ...limit, ...changes }));
        return (
          <div key={id}>
            <div class="pair">
              <NumberRow
                id={`${id}-most`}
                label={t.most}
                value={limit.most}
                onNumber={(most) => change({ most })}
              />
              <NumberRow
                id={`${id}-days`}
                label={t.inDays}
                value={limit.days}
                onNumber={(days) => change({ days })}
              />
            </div>
            <div class="pair-line">
              <Picker
                class="picker boxed"
                shown={false}
                label={t.limitOf}
                value={limit.channels}
                choices={kinds.map((value) => ({ value, label: t.limitKinds[value] }))}
                onPick={(picked) =>
                  change({ channels: kinds.find((one) => one === picked) ?? limit.channels })
                }
              />
              <Button compact look="plain" onClick={() => set(rule.limits.toSpliced(at, 1))}>
                {t.dropLimit}
              </Button>
            </div>
          </div>
        );
      })}
      <Button
        compact
        look="plain"
        onClick={() => set([...rule.limits, { channels: 'calls', most: 3, days: 7 }])}
      >
        {t.addLimit}
      </Button>
    </>
  );
}
