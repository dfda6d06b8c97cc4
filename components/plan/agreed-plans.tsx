import type { Standing } from '../../lib/collect/standing.ts';
import { sumByCurrency } from '../../lib/domain/money.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { AgreedRow } from '../shared/agreed-row.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';
import type { Tone } from '../shared/state-tag.tsx';

const t = texts.talk.plans;
const tones: { readonly [state: string]: Tone } = { broken: 'bad', kept: 'good', offered: 'accent' };

/** The payment plans of an account; cancelled ones stand in the timeline only. */
export function AgreedPlans({ standing }: { standing: Standing }) {
  const { state } = usePanel();
  const money = useMoneyText();
  const { account, today } = standing;
  return (
    <>
      {standing.agreements.plans
        .filter((one) => one.state !== 'cancelled')
        .map(({ entry, state: at, instalments }) => {
          const next = instalments.find((one) => one.state !== 'paid');
          const sum = sumByCurrency(entry.instalments.map(({ amount }) => amount));
          const facts = [
            t.state[at],
            next && `${money.one(next.amount)}, ${texts.dates.long(next.on, today)}`,
          ];
          return (
            <AgreedRow
              key={entry.id}
              icon="coin"
              tone={tones[at]}
              title={`${t.title}: ${money.sums(sum)}`}
              facts={facts.filter(Boolean).join(' · ')}
              onOpen={() => state.show({ name: 'plan', account: account.key, plan: entry.id })}
            />
          );
        })}
    </>
  );
}
