import type { FigureId } from '../../lib/domain/figure-id.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { printShort } from '../../lib/panel/numbers/print-figure.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { edge, places } from './sparkline.tsx';

const t = texts.numbers;
const width = 320;
const height = 88;
/** More points are not drawn one by one: their line is enough. */
const most = 20;

/** A figure's course over the days kept, with a mark where the plan changed, and the same as a table. */
export function TrendChart({ id, view }: { id: FigureId; view: NumbersView }) {
  const { state } = usePanel();
  const { points, planChanged } = state.numbers.trend(id);
  const [first, last] = [points[0], points.at(-1)];
  if (view.courseOf === null) return <p class="quiet">{t.noTrendHere}</p>;
  if (points.length === 0 && view.course.length > 1 && view.figures[id].value !== null)
    return <p class="quiet">{t.noJoin}</p>;
  if (!first || !last || points.length < 2) return <p class="quiet">{t.noTrend}</p>;
  const print = (value: number): string =>
    printShort(value, view.figures[id].unit, view.currency, state.locale);
  const values = points.map(({ value }) => value);
  const day = (on: typeof first.day): string => texts.dates.short(on, state.today.value);
  const at = places(points, width, height);
  const marks = planChanged.flatMap((on) => {
    const index = points.findIndex((one) => one.day >= on);
    const place = at[index];
    return place ? [{ on, x: place.x }] : [];
  });
  const span = t.trendOf(day(first.day), day(last.day), points.length);
  return (
    <>
      <div class="trend-frame">
        <p class="trend-scale" aria-hidden="true">
          <span>{print(Math.max(...values))}</span>
          <span>{print(Math.min(...values))}</span>
        </p>
        <svg
          class="trend-chart"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`${span}, ${t.trendValues(print(first.value), print(last.value))}`}
        >
          {marks.map(({ on, x }) => (
            <line key={on} class="mark" x1={x} x2={x} y1="0" y2={height}>
              <title>{t.planChanged(day(on))}</title>
            </line>
          ))}
          <line class="line" x1="0" x2={width} y1={height - edge} y2={height - edge} />
          <polyline points={at.map(({ x, y }) => `${x},${y}`).join(' ')} />
          {at.map(({ x, y }, index) => (
            <circle
              key={points[index]?.day}
              class={at.length > most && index < at.length - 1 ? 'touch' : ''}
              cx={x}
              cy={y}
              r={at.length > most && index < at.length - 1 ? 5 : 2.5}
            >
              <title>{`${day(points[index]?.day ?? last.day)}: ${print(points[index]?.value ?? 0)}. ${t.figures[id].basis}`}</title>
            </circle>
          ))}
        </svg>
      </div>
      <p class="small quiet">
        {`${span}. ${t.courseOf[view.courseOf]}`}
        {state.numbers.scope.value.currency === 'all' && ` ${t.byRatesNow}`}
      </p>
      {marks.map(({ on }) => (
        <p class="small" key={on}>
          {t.planChanged(day(on))}
        </p>
      ))}
      <details>
        <summary>{t.asTable}</summary>
        <table class="plain-table">
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{t.value}</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map((one) => (
              <tr key={one.day}>
                <th scope="row">{day(one.day)}</th>
                <td class="num">{print(one.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
