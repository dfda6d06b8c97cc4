import { useState } from 'preact/hooks';
import type { FigureId } from '../../lib/domain/figure-id.ts';
import { changeWords } from '../../lib/panel/numbers/change-words.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { printValue } from '../../lib/panel/numbers/print-figure.ts';
import { figureOfWarning } from '../../lib/panel/numbers/warning-figures.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { WarningRows } from '../outlook/warning-rows.tsx';
import { BackBar } from '../shared/back-bar.tsx';
import { Button } from '../shared/button.tsx';
import { Frame } from '../shared/frame.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { BookProof } from '../shared/proof-line.tsx';
import { BreakdownSection } from './breakdown-section.tsx';
import { GoalForm } from './goal-form.tsx';
import { MoversButton } from './movers-button.tsx';
import { ShareTable } from './share-table.tsx';
import { TrendChart } from './trend-chart.tsx';
import { useOpenCustomer } from './use-open-customer.ts';

const t = texts.numbers;
/** So many customers are named at once, and so many at most. */
const [few, most] = [10, 300];

/** One figure: its value, what it means and rests on, its course, what would move it, and its goal. */
export function FigureScreen({ id }: { id: FigureId }) {
  const { state } = usePanel();
  const view = state.numbers.view.value;
  return (
    <Frame bar={<BackBar title={t.figures[id].name} />} proof={<BookProof />}>
      {view ? (
        <>
          <Value id={id} view={view} />
          <section class="section">
            <h2>{t.trend}</h2>
            <TrendChart id={id} view={view} />
          </section>
          <BreakdownSection id={id} view={view} />
          <Warnings id={id} view={view} />
          <Movers id={id} view={view} />
          <GoalForm id={id} view={view} />
        </>
      ) : (
        <section class="section last">
          <p class="quiet">{t.nothing}</p>
        </section>
      )}
    </Frame>
  );
}

type Part = { readonly id: FigureId; readonly view: NumbersView };

function Value({ id, view }: Part) {
  const { state } = usePanel();
  const { figures, currency } = view;
  const { meaning, formula, source, basis } = t.figures[id];
  const { value, unit, of, missing } = figures[id];
  const before = state.numbers.trend(id).monthAgo?.value ?? null;
  const change = changeWords(id, figures[id], before, currency, state.locale);
  const facts = [
    [t.formula, formula],
    [t.basis, value === null ? basis : `${basis} ${t.restsOn(of)}`],
    [t.source, source],
  ] as const;
  return (
    <section class="section">
      {value === null ? (
        <>
          <p>{missing && t.missing[missing]}</p>
          {missing === 'no-sales' && (
            <Button look="primary" onClick={() => state.show({ name: 'sales' })}>
              {t.typeSales}
            </Button>
          )}
        </>
      ) : (
        <p class="figure-value">{printValue(value, unit, currency, state.locale)}</p>
      )}
      {change && (
        <p class="small trend" data-tone={change.tone}>
          {change.words}
        </p>
      )}
      <p>{meaning}</p>
      <details>
        <summary>{t.howCounted}</summary>
        <dl class="definition">
          {facts.map(([name, words]) => (
            <div key={name}>
              <dt class="small quiet">{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

/** The early warnings that are about to move it. */
function Warnings({ id, view }: Part) {
  const open = useOpenCustomer(view);
  const warnings = view.warnings.filter(({ kind }) => figureOfWarning[kind] === id);
  if (warnings.length === 0) return null;
  return (
    <section class="section">
      <h2>{texts.outlook.warnings}</h2>
      <WarningRows warnings={warnings} onOpen={open} />
    </section>
  );
}

function Movers({ id, view }: Part) {
  const { state } = usePanel();
  const [all, setAll] = useState(false);
  const every = state.numbers.movers(id);
  const movers = every.slice(0, all ? most : few);
  return (
    <section class="section">
      <h2>{t.movers}</h2>
      {movers.length === 0 && <p class="quiet">{t.noMovers}</p>}
      {movers.length > 0 && (
        <>
          <ShareTable rows={movers} view={view} id={id} />
          <MoversButton id={id} rows={movers} view={view} />
          {every.length > few && (
            <Button compact look="plain" onClick={() => setAll(!all)}>
              {all ? t.fewer : t.everyPart(Math.min(most, every.length))}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
