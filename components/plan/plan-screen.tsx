import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { PlanState } from '../../lib/collect/states/states.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FormScreen } from '../shared/form-screen.tsx';
import { Icon, type IconName } from '../shared/icon.tsx';
import { Money } from '../shared/money.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { StateTag, type Tone } from '../shared/state-tag.tsx';
import { useRow } from '../shared/use-row.ts';
import { PlanForm } from './plan-form.tsx';

const t = texts.talk.plans;

const signs: Readonly<Record<PlanState['instalments'][number]['state'], { icon: IconName; tone: Tone }>> = {
  ahead: { icon: 'clock', tone: 'neutral' },
  'due-today': { icon: 'clock', tone: 'warn' },
  unchecked: { icon: 'search', tone: 'warn' },
  paid: { icon: 'ok', tone: 'good' },
  missed: { icon: 'broken', tone: 'bad' },
};

/** One payment plan and how its instalments fare; `plan: null` makes a new one. */
export function PlanScreen({ account, plan }: { account: string; plan: string | null }) {
  const row = useRow(account);
  const known = row?.standing.agreements.plans.find(({ entry }) => entry.id === plan);
  if (!row || (plan !== null && !known))
    return <FormScreen row={row} title={t.title} save={null} onSave={() => {}} children={null} />;
  return known ? <Plan row={row} known={known} /> : <PlanForm row={row} />;
}

function Plan({ row, known }: { row: WorklistRow; known: PlanState }) {
  const { state } = usePanel();
  const { book, key: account } = row.standing.account;
  const change = (to: 'agreed' | 'cancelled', said: string): void =>
    void state.journal.record(
      [{ kind: 'plan-changed', book, account, plan: known.entry.id, to, text: '' }],
      said,
    );
  const waits = known.state === 'offered';
  const over = known.state === 'cancelled' || known.state === 'kept';
  return (
    <FormScreen
      row={row}
      title={`${t.title}: ${t.state[known.state]}`}
      save={waits ? t.accept : null}
      onSave={() => change('agreed', t.accepted)}
      others={!over && <Button onClick={() => change('cancelled', t.cancelled)}>{t.cancel}</Button>}
    >
      <ol>
        {known.instalments.map(({ on, amount, state: at }) => (
          <li class="agreed-row" key={on} data-tone={signs[at].tone}>
            <Icon name={signs[at].icon} />
            <span>
              {texts.dates.long(on, row.standing.today)}
              <span class="facts">
                {' '}
                <StateTag icon={signs[at].icon} tone={signs[at].tone}>
                  {t.instalment[at]}
                </StateTag>
              </span>
            </span>
            <Money amount={amount} />
          </li>
        ))}
      </ol>
    </FormScreen>
  );
}
