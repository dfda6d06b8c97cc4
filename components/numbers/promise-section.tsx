import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Money } from '../shared/money.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { CustomerLink } from './customer-link.tsx';
import { useAmount } from './use-amount.ts';

const t = texts.numbers;

/** The promises awaited, day by day. */
export function PromiseSection({ view }: { view: NumbersView }) {
  const { state } = usePanel();
  const amount = useAmount(view.currency);
  const days = [...Map.groupBy(view.calendar, ({ on }) => on)];
  return (
    <section class="section">
      <h2>{t.calendar}</h2>
      {days.length === 0 && <p class="quiet">{t.noCalendar}</p>}
      {days.map(([day, awaited]) => (
        <div class="promise-day" key={day}>
          <h3 class="small quiet">
            {texts.dates.long(day, state.today.value)}
            {awaited.some(({ unchecked }) => unchecked) && ` · ${t.unchecked}`}
          </h3>
          <ul>
            {awaited.map(({ account, minor }, at) => (
              <li key={`${account} ${at}`} class="pair-line">
                <CustomerLink account={account} view={view} />
                <Money amount={amount.of(minor)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
