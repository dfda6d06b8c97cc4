import { useState } from 'preact/hooks';
import type { Day } from '../../lib/domain/day.ts';
import type { Promised } from '../../lib/numbers/promise-calendar.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { awaited, promiseMonth } from '../../lib/panel/numbers/promise-month.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { IconButton } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { Money } from '../shared/money.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { CustomerLink } from './customer-link.tsx';
import { promiseLooks } from './promise-looks.ts';
import { MonthTable } from './promise-month.tsx';
import { useAmount } from './use-amount.ts';

const t = texts.numbers;

/** The promises of a month as a calendar, and as a list of the day picked or of the month. */
export function PromiseSection({ view }: { view: NumbersView }) {
  const { state } = usePanel();
  const amount = useAmount(view.currency);
  const [months, setMonths] = useState(0);
  const [picked, setPicked] = useState<Day | null>(null);
  const turn = (by: number): void => {
    setMonths(months + by);
    setPicked(null);
  };
  const { count, minor } = awaited(view.calendar);
  const { month, weeks, days, count: inMonth } = promiseMonth(view.calendar, state.today.value, months);
  const [year = '', at = ''] = month.split('-');
  const shown = picked === null ? days : days.filter(({ day }) => day === picked);
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t.calendar}</h2>
        <span class="small quiet">{t.awaitedSum(count, amount.text(minor))}</span>
      </div>
      {view.calendar.length === 0 && <p class="quiet">{t.noCalendar}</p>}
      {view.calendar.length > 0 && (
        <>
          <div class="month-bar">
            <IconButton icon="back" label={t.earlierMonth} onClick={() => turn(-1)} />
            <h3 aria-live="polite">{`${t.monthNames[Number(at)] ?? ''} ${year}`}</h3>
            <IconButton icon="next" label={t.laterMonth} onClick={() => turn(1)} />
          </div>
          <MonthTable
            weeks={weeks}
            currency={view.currency}
            picked={picked}
            onPick={(day) => setPicked(day === picked ? null : day)}
          />
          {inMonth > 0 && (
            <details open={picked !== null}>
              <summary>{t.asList(inMonth)}</summary>
              {shown.map(({ day, of }) => (
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
