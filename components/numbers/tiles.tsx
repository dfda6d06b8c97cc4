import { type FigureId, figureId } from '../../lib/domain/figure-id.ts';
import { changeWords } from '../../lib/panel/numbers/change-words.ts';
import { groupOf } from '../../lib/panel/numbers/group-of.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { printValue } from '../../lib/panel/numbers/print-figure.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
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
      {groups.map((group) => (
        <section class="section" key={group}>
          <div class="section-head">
            <h2>{t.group[group]}</h2>
            {view.course.length > 1 && <span class="small quiet">{t.monthOnMonth}</span>}
          </div>
          <div class="tile-grid">
            {inGroup(group, view).map((id) => (
              <Tile key={id} id={id} view={view} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

/** What can be shown first, then what lacks something. */
function inGroup(group: (typeof groups)[number], { figures }: NumbersView): readonly FigureId[] {
  const all = figureId.options.filter((id) => groupOf(id) === group && !onTop.has(id));
  const lacks = (id: FigureId): boolean => figures[id].value === null;
  return [...all.filter((id) => !lacks(id)), ...all.filter(lacks)];
}

function Tile({ id, view }: { id: FigureId; view: NumbersView }) {
  const { state } = usePanel();
  const figure = view.figures[id];
  const { name, basis } = t.figures[id];
  const trend = state.numbers.trend(id);
  const print = (value: number): string => printValue(value, figure.unit, view.currency, state.locale);
  const change = changeWords(id, figure, trend.monthAgo?.value ?? null, view.currency, state.locale);
  return (
    <div class="card stat-tile" title={basis}>
      <h3>
        <button type="button" class="cover-link" onClick={() => state.show({ name: 'figure', id })}>
          {name}
        </button>
      </h3>
      {figure.value === null ? (
        <p class="small quiet lack">{figure.missing && t.missing[figure.missing]}</p>
      ) : (
        <>
          <span class="value">{print(figure.value)}</span>
          <Sparkline points={trend.points} />
        </>
      )}
      {change && (
        <span class="small trend" data-tone={change.tone}>
          {change.up !== null && <span aria-hidden="true">{change.up ? '↑ ' : '↓ '}</span>}
          {change.words}
        </span>
      )}
      {figure.missing === 'no-sales' && (
        <Button compact look="plain" onClick={() => state.show({ name: 'sales' })}>
          {t.typeSales}
        </Button>
      )}
    </div>
  );
}
