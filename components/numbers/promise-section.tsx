import { useState } from 'preact/hooks';
import type { Day } from '../../lib/domain/day.ts';
import { monthAfter, monthOf } from '../../lib/numbers/months.ts';
import { isAwaited, type Promised } from '../../lib/numbers/promise-calendar.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { IconButton } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { Money } from '../shared/money.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { CustomerLink } from './customer-link.tsx';
import { promiseLooks } from './promise-looks.ts';
import { PromiseMonth } from './promise-month.tsx';
import { useAmount } from './use-amount.ts';

const t = texts.numbers;

/** The promises of a month as a calendar, and as a list of the day picked or of the month. */
export function PromiseSection({ view }: { view: NumbersView }) {
  const { state } = usePanel();
  const amount = useAmount(view.currency);
  const [month, setMonth] = useState(monthOf(state.today.value));
  const [picked, setPicked] = useState<Day | null>(null);
  const turn = (months: number): void => {
    setMonth(monthAfter(month, months));
    setPicked(null);
  };
  const awaited = view.calendar.filter(isAwaited);
  const inMonth = view.calendar.filter(({ on }) => monthOf(on) === month);
  const byDay = Map.groupBy(inMonth, ({ on }) => on);
  const [year = '', at = ''] = month.split('-');
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t.calendar}</h2>
        <span class="small quiet">
          {t.awaitedSum(awaited.length, amount.text(awaited.reduce((sum, { minor }) => sum + minor, 0)))}
        </span>
      </div>
      {view.calendar.length === 0 && <p class="quiet">{t.noCalendar}</p>}
      {view.calendar.length > 0 && (
        <>
          <div class="month-bar">
            <IconButton icon="back" label={t.earlierMonth} onClick={() => turn(-1)} />
            <h3 aria-live="polite">{`${t.monthNames[Number(at)] ?? ''} ${year}`}</h3>
            <IconButton icon="next" label={t.laterMonth} onClick={() => turn(1)} />
          </div>
          <PromiseMonth
            month={month}
            promises={byDay}
            currency={view.currency}
            picked={picked}
            onPick={(day) => setPicked(day === picked ? null : day)}
          />
          {picked !== null && <PromiseDay day={picked} of={byDay.get(picked) ?? []} view={view} />}
          {picked === null && inMonth.length > 0 && (
            <details>
              <summary>{t.asList(inMonth.length)}</summary>
              {[...byDay].map(([day, of]) => (
                <PromiseDay key={day} day={day} of={of} view={view} />
              ))}
            </details>
          )}
        </>
      )}
    </section>
  );
}

function PromiseDay({ day, of, view }: { day: Day; of: readonly Promised[]; view: NumbersView }) {
  const { state } = usePanel();
  const amount = useAmount(view.currency);
  return (
    <div class="promise-day">
      <h3 class="small quiet">{texts.dates.long(day, state.today.value)}</h3>
      <ul>
        {of.map(({ account, minor, state }, at) => (
          <li key={`${account} ${at}`} class="pair-line">
            <span class="promise-line">
              <CustomerLink account={account} view={view} />
              <span class="state-tag small" data-tone={promiseLooks[state].tone}>
                <Icon name={promiseLooks[state].icon} />
                {t.promisedState[state]}
              </span>
            </span>
            <Money amount={amount.of(minor)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
