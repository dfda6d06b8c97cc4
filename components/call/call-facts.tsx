import type { Standing } from '../../lib/collect/standing.ts';
import { timeThere } from '../../lib/panel/journal/people.ts';
import { reasonWords } from '../../lib/panel/reason-words.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { SumList } from '../shared/money.tsx';
import { usePanel } from '../shared/panel-context.ts';

/** The figures one needs with the customer on the line; they follow the page. */
export function CallFacts({ standing, whom }: { standing: Standing; whom: string }) {
  const { state } = usePanel();
  const person = state.journal.settings.value?.people.find(({ name }) => name !== '' && name === whom.trim());
  const there = person ? timeThere(person, standing.settings.country, state.journal.now()) : null;
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
      {there && (
        <div>
          <dt>{whom.trim()}</dt>
          <dd>{texts.talk.contacts.localTime(there)}</dd>
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
            {reasonWords(dispute.reasonName)}
          </dd>
        </div>
      )}
    </dl>
  );
}
