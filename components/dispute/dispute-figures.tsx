import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { DisputeState } from '../../lib/collect/states/states.ts';
import { type Sums, sumByCurrency } from '../../lib/domain/money.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { SumList } from '../shared/money.tsx';
import { useMoneyText } from '../shared/money-style.ts';

const t = texts.talk.disputes;
const tones = {
  open: 'warn',
  'waiting-us': 'warn',
  'waiting-customer': 'neutral',
  resolved: 'good',
} as const;

/** How much is in dispute, of how much; whose turn; how long. */
export function DisputeFigures({ row: { standing }, known }: { row: WorklistRow; known: DisputeState }) {
  const money = useMoneyText();
  const { account, today } = standing;
  const whole = (key: string) => account.invoices.find((one) => one.key === key)?.balance ?? null;
  const disputed = sumByCurrency(
    known.entry.lines.flatMap(({ invoice, amount }) => amount ?? whole(invoice) ?? []),
  );
  const of: Sums = sumByCurrency(known.entry.lines.flatMap(({ invoice }) => whole(invoice) ?? []));
  const resolved = known.state === 'resolved';
  return (
    <>
      <dl class="figure-row">
        {known.entry.lines.length > 0 && (
          <div class="lead">
            <dt>{t.disputed(money.sums(of))}</dt>
            <dd>
              <SumList sums={disputed} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t.stateLabel}</dt>
          <dd class="state-tag" data-tone={tones[known.state]}>
            <Icon name={resolved ? 'ok' : 'clock'} />
            {known.resolution ? t.resolution[known.resolution] : t.state[known.state]}
          </dd>
        </div>
        <div>
          <dt>{resolved ? t.tookDays : t.openFor}</dt>
          <dd>{texts.account.days(known.ageDays)}</dd>
        </div>
        {known.due && !resolved && (
          <div>
            <dt>{t.due}</dt>
            <dd>{texts.dates.long(known.due, today)}</dd>
          </div>
        )}
      </dl>
      {known.entry.lines.length > 0 && (
        <p class="effect small">
          <Icon name={resolved ? 'next' : 'pause'} />
          <span>{resolved ? t.back : t.out(money.sums(disputed))}</span>
        </p>
      )}
      {known.entry.text && <p class="said">{known.entry.text}</p>}
    </>
  );
}
