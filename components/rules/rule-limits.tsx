import type { ContactRule } from '../../lib/domain/letter-rules.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button, IconButton } from '../shared/button.tsx';
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
          <div class="limit-line" key={id}>
            <NumberField label={t.most} value={limit.most} onNumber={(most) => change({ most })} />
            <Picker
              class="picker boxed"
              shown={false}
              label={t.limitOf}
              value={limit.channels}
              choices={kinds.map((value) => ({ value, label: t.limitKinds[value] }))}
              onPick={(picked) => change({ channels: kinds.find((one) => one === picked) ?? limit.channels })}
            />
            <NumberField label={t.inDays} value={limit.days} onNumber={(days) => change({ days })} />
            <IconButton icon="close" label={t.dropLimit} onClick={() => set(rule.limits.toSpliced(at, 1))} />
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

type NumberProps = {
  readonly label: string;
  readonly value: number;
  readonly onNumber: (value: number) => void;
};

/** A number of the sentence, with its words before it. */
function NumberField({ label, value, onNumber }: NumberProps) {
  return (
    <label class="number-field">
      <span class="small quiet">{label}</span>
      <input
        class="field"
        type="number"
        min="1"
        value={value}
        onInput={({ currentTarget }) => currentTarget.value !== '' && onNumber(Number(currentTarget.value))}
      />
    </label>
  );
}
