import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CashWeek, ExpectedCash } from '../../lib/collect/cash.ts';
import { formatMoney } from '../../lib/domain/money.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.outlook;

/** One currency's weeks: the likely sum as a mark, eight in ten as a bar, both as words. */
export function CashTable({ cash }: { cash: ExpectedCash }) {
  const { state } = usePanel();
  const most = Math.max(1, ...cash.weeks.map(({ high }) => high));
  const rough = (minor: number): string => roughly(minor, cash.currency, state.locale);
  return (
    <>
      <table class="cash-table">
        <thead>
          <tr>
            <th scope="col">{t.week}</th>
            <th scope="col">{t.range(rough(0), rough(most))}</th>
            <th scope="col">{t.likely}</th>
          </tr>
        </thead>
        <tbody>
          {cash.weeks.map((week) => (
            <tr key={week.from}>
              <th scope="row">{texts.dates.short(week.from, state.today.value)}</th>
              <td>
                <Bar week={week} most={most} />
                <span class="unseen">{t.range(rough(week.low), rough(week.high))}</span>
              </td>
              <td class="num">{rough(week.likely)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet">{t.later(rough(cash.later))}</p>
    </>
  );
}

/** Places are set from script: the page's policy allows no inline style. */
function Bar({ week, most }: { week: CashWeek; most: number }) {
  const bar = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const put = (name: string, value: number): void =>
      bar.current?.style.setProperty(name, `${(100 * value) / most}%`);
    put('--from', week.low);
    put('--to', week.high);
    put('--at', week.likely);
  }, [week, most]);
  return (
    <span class="cash-week" ref={bar} aria-hidden="true">
      <span class="range" />
      <span class="likely" />
    </span>
  );
}

/** An estimate is rounded to three figures. */
export function roughly(minor: number, currency: string, locale: string): string {
  const rounded = Number(minor.toPrecision(3));
  return formatMoney({ minor: Math.round(rounded), currency, basis: 'unknown' }, locale).replace(
    /[.,]00(?!\d)/,
    '',
  );
}
