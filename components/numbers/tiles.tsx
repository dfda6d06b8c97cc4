import { Fragment } from 'preact';
import { type FigureId, figureId } from '../../lib/domain/figure-id.ts';
import type { Missing } from '../../lib/numbers/figure.ts';
import { changeWords } from '../../lib/panel/numbers/change-words.ts';
import { groupOf } from '../../lib/panel/numbers/group-of.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { printShort, printValue } from '../../lib/panel/numbers/print-figure.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { Sparkline } from './sparkline.tsx';

const t = texts.numbers;
const groups = ['cash', 'promises', 'customers', 'service'] as const;
/** Shown at the top of the view already. */
const onTop: ReadonlySet<FigureId> = new Set(['open', 'overdue']);

/** Every figure in calm groups; each opens what it means and on what it rests. */
export function Tiles({ view }: { view: NumbersView }) {
  return (
    <>
      {groups.map((group, at) => {
        const all = figureId.options.filter((id) => groupOf(id) === group && !onTop.has(id));
        const lacking = all.filter((id) => view.figures[id].value === null);
        return (
          <section class="section" key={group}>
            <div class="section-head">
              <h2>{t.group[group]}</h2>
              {at === 0 && view.course.length > 1 && <span class="small quiet">{t.monthOnMonth}</span>}
            </div>
            <div class="tile-grid">
              {all
                .filter((id) => !lacking.includes(id))
                .map((id) => (
                  <Tile key={id} id={id} view={view} />
                ))}
            </div>
            {[...Map.groupBy(lacking, (id) => view.figures[id].missing)].map(
              ([missing, ids]) => missing && <Lacking key={missing} missing={missing} ids={ids} />,
            )}
          </section>
        );
      })}
    </>
  );
}

function Tile({ id, view }: { id: FigureId; view: NumbersView }) {
  const { state } = usePanel();
  const { value, unit } = view.figures[id];
  const { name, basis } = t.figures[id];
  const trend = state.numbers.trend(id);
  const change = changeWords(
    id,
    view.figures[id],
    trend.monthAgo?.value ?? null,
    view.currency,
    state.locale,
  );
  const whole = value === null ? '' : printValue(value, unit, view.currency, state.locale);
  return (
    <div class="card stat-tile" title={`${name}: ${whole}. ${basis}`}>
      <h3>
        <button type="button" class="cover-link" onClick={() => state.show({ name: 'figure', id })}>
          {name}
        </button>
      </h3>
      <Value shown={printShort(value ?? 0, unit, view.currency, state.locale)} />
      <Sparkline points={trend.points} />
      {change && (
        <span class="small trend" data-tone={change.tone}>
          {change.up !== null && <span aria-hidden="true">{change.up ? '↑ ' : '↓ '}</span>}
          {change.words}
        </span>
      )}
    </div>
  );
}

/** A unit in words steps back behind its number. */
function Value({ shown }: { shown: string }) {
  const [, number = shown, unit = ''] = /^(\S+)(\s[\p{L}%].*)$/u.exec(shown) ?? [];
  return (
    <span class="value">
      {number}
      {unit && <span class="minor">{unit}</span>}
    </span>
  );
}

/** Figures that the data cannot carry, under what is missing for them. */
function Lacking({ missing, ids }: { missing: Missing; ids: readonly FigureId[] }) {
  const { state } = usePanel();
  return (
    <div class="lacking small">
      <p>
        <span class="quiet">{t.missing[missing]}</span>{' '}
        {missing === 'no-sales' && (
          <button type="button" class="link" onClick={() => state.show({ name: 'sales' })}>
            {t.typeSales}
          </button>
        )}
      </p>
      <p class="names">
        {ids.map((id, at) => (
          <Fragment key={id}>
            {at > 0 && ' · '}
            <button type="button" class="link" onClick={() => state.show({ name: 'figure', id })}>
              {t.figures[id].name}
            </button>
          </Fragment>
        ))}
      </p>
    </div>
  );
}
