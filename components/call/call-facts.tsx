import type { Standing } from '../../lib/collect/standing.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { SumList } from '../shared/money.tsx';

/** The figures one needs with the customer on the line; they follow the page. */
export function CallFacts({ standing }: { standing: Standing }) {
  const { overdueSum, balance, oldestDays, agreements, today } = standing;
  const promise = agreements.promises.all.findLast(
    ({ state }) => state !== 'rescheduled' && state !== 'cancelled',
  );
  const dispute = agreements.disputes.find(({ state }) => state !== 'resolved');
  const overdue = overdueSum.length > 0;
  return (
    <dl class="fact-strip">
      <div>
        <dt>{overdue ? texts.invoices.overdue : texts.account.open}</dt>
        <dd>
          <SumList sums={overdue ? overdueSum : balance} />
        </dd>
      </div>
      {oldestDays !== null && (
        <div>
          <dt>{texts.account.oldest}</dt>
          <dd>{texts.account.days(oldestDays)}</dd>
        </div>
      )}
      {promise && (
        <div>
          <dt>
            {texts.pieces.kind.promise}, {texts.dates.short(promise.entry.date, today)}
          </dt>
          <dd class="state-tag" data-tone={promise.state === 'broken' ? 'bad' : undefined}>
            <Icon name={promise.state === 'broken' ? 'broken' : 'promise'} />
            {texts.talk.promises.state[promise.state]}
          </dd>
        </div>
      )}
      {dispute && (
        <div>
          <dt>{texts.pieces.kind.dispute}</dt>
          <dd class="state-tag" data-tone="warn">
            <Icon name="dispute" />
            {texts.disputeReasons[dispute.reason]}
          </dd>
        </div>
      )}
    </dl>
  );
}
