import type { Day } from '../../lib/domain/day.ts';
import type { Promised, PromisedState } from '../../lib/numbers/promise-calendar.ts';
import type { PromiseCell, PromiseMonth } from '../../lib/panel/numbers/promise-month.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { promiseLooks } from './promise-looks.ts';
import { useAmount } from './use-amount.ts';

const t = texts.numbers;

type MonthProps = {
  readonly weeks: PromiseMonth['weeks'];
  readonly currency: string;
  readonly picked: Day | null;
  readonly onPick: (day: Day) => void;
};

/** A month of promises: on each day how many, how much, and how they stand. */
export function MonthTable({ weeks, ...rest }: MonthProps) {
  return (
    <table class="month-table">
      <caption class="unseen">{t.calendarText}</caption>
      <thead>
        <tr>
          {t.weekdays.slice(1).map((name) => (
            <th scope="col" abbr={name} key={name}>
              {name.slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, at) => (
          <tr key={at}>
            {week.map((cell, index) => (
              <td key={index}>{cell && <DayCell cell={cell} {...rest} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayProps = Omit<MonthProps, 'weeks'> & { readonly cell: PromiseCell };

function DayCell({ cell: { day, of, all }, currency, picked, onPick }: DayProps) {
  const { state } = usePanel();
  const amount = useAmount(currency);
  const number = (
    <span class="number" aria-current={day === state.today.value ? 'date' : undefined}>
      {Number(day.slice(8))}
    </span>
  );
  if (!all)
    return (
      <div class="day">
        <span class="cell">{number}</span>
      </div>
    );
  const { icon, tone } = promiseLooks[all.state];
  const on = texts.dates.long(day, state.today.value);
  const words = t.promisedOn(on, all.count, amount.text(all.minor), statesIn(of));
  return (
    <button
      type="button"
      class="day"
      data-tone={tone}
      aria-pressed={day === picked}
      title={`${words}. ${t.calendarBasis}`}
      onClick={() => onPick(day)}
    >
      <span class="cell" aria-hidden="true">
        {number}
        <Icon name={icon} />
        <b>{amount.short(all.minor)}</b>
        <span class="count">{t.times(all.count)}</span>
      </span>
      <span class="unseen">{words}</span>
    </button>
  );
}

function statesIn(of: readonly Promised[]): string {
  const counts = new Map<PromisedState, number>();
  for (const { state } of of) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => t.promisedStates(count, t.promisedState[state])).join(', ');
}
