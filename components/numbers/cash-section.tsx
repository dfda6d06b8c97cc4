import type { ExpectedWeek } from '../../lib/domain/figure-day.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { useAmount } from './use-amount.ts';

const t = texts.numbers;
const words = texts.outlook;

/** Expected cash by week with its range; weeks that are over with what came. */
export function CashSection({ view }: { view: NumbersView }) {
  const { rough } = useAmount(view.currency);
  const weeks = view.cash?.weeks ?? [];
  const most = Math.max(
    1,
    ...weeks.map(({ high }) => high),
    ...view.past.map(({ expected, came }) => Math.max(expected.high, came.minor)),
  );
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t.cash}</h2>
        <span class="small quiet">{words.basis}</span>
      </div>
      {weeks.length + view.past.length === 0 ? (
        <p class="quiet">{words.noCash}</p>
      ) : (
        <table class="cash-table">
          <thead>
            <tr>
              <th scope="col">{words.week}</th>
              <th scope="col">{words.range(rough(0), rough(most))}</th>
              <th scope="col">{words.likely}</th>
            </tr>
          </thead>
          <tbody>
            {view.past.map(({ expected, came }) => (
              <Week key={expected.from} week={expected} came={came.minor} most={most} rough={rough} />
            ))}
            {weeks.map((week) => (
              <Week key={week.from} week={week} came={null} most={most} rough={rough} />
            ))}
          </tbody>
        </table>
      )}
      {view.past.length > 0 && (
        <p class="small quiet">{view.courseOf === 'account' ? t.cameOfCustomer : t.cameBasis}</p>
      )}
    </section>
  );
}

type WeekProps = {
  readonly week: ExpectedWeek;
  /** Null: the week is not over. */
  readonly came: number | null;
  readonly most: number;
  readonly rough: (minor: number) => string;
};

function Week({ week, came, most, rough }: WeekProps) {
  const { state } = usePanel();
  const at = (minor: number): string => `${(100 * minor) / most}%`;
  const range = words.range(rough(week.low), rough(week.high));
  const asExpected = came !== null && came > 0 && came >= week.low;
  return (
    <tr>
      <th scope="row">{texts.dates.short(week.from, state.today.value)}</th>
      <td>
        <svg class="week-bar" aria-hidden="true">
          <line class="axis" x1="0" x2="100%" y1="8" y2="8" />
          <rect class="range" x={at(week.low)} width={at(week.high - week.low)} y="3" height="10" rx="3">
            <title>{`${range}. ${words.basis}`}</title>
          </rect>
          {came === null ? (
            <line class="likely" x1={at(week.likely)} x2={at(week.likely)} y1="0" y2="16">
              <title>{`${words.likely}: ${rough(week.likely)}. ${words.basis}`}</title>
            </line>
          ) : (
            <rect class="came" x="0" width={at(Math.max(0, came))} y="3" height="10" rx="3">
              <title>{`${t.came}: ${rough(came)}. ${t.cameBasis}`}</title>
            </rect>
          )}
        </svg>
        <span class="unseen">{range}</span>
      </td>
      <td class="num">
        {came === null ? (
          rough(week.likely)
        ) : (
          <span class="state-tag" data-tone={asExpected ? 'good' : 'neutral'}>
            {asExpected && <Icon name="check" />}
            {rough(came)}
            <span class="unseen">{` ${t.came}`}</span>
          </span>
        )}
      </td>
    </tr>
  );
}
