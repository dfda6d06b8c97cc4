import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Frame } from '../shared/frame.tsx';
import { Menu } from '../shared/menu.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { BookProof } from '../shared/proof-line.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { AgingSection } from './aging-section.tsx';
import { CashSection } from './cash-section.tsx';
import { GoalsSection } from './goals-section.tsx';
import { ParetoSection } from './pareto-section.tsx';
import { PromiseSection } from './promise-section.tsx';
import { ScopeBar } from './scope-bar.tsx';
import { TableSections } from './table-sections.tsx';
import { Tiles } from './tiles.tsx';
import { WarningSection } from './warning-section.tsx';

const t = texts.numbers;

/** How collections are going, in one screen: what is overdue, what comes, how it goes, what to reach. */
export function NumbersScreen() {
  const { state } = usePanel();
  const desk = state.numbers;
  const view = desk.view.value;
  const files = [
    { label: t.report, run: desk.saveReport },
    ...desk.tableNames().map((name, at) => ({ label: t.tableFile(name), run: () => desk.saveTable(at) })),
  ];
  return (
    <Frame
      bar={<BackBar title={t.title}>{view && <Menu label={t.files} entries={files} />}</BackBar>}
      proof={<BookProof />}
    >
      {desk.loading.value && (
        <p class="section quiet" role="status">
          {t.loading}
        </p>
      )}
      {state.worklist.value === null && <Skeleton />}
      {!view && state.worklist.value !== null && (
        <section class="section last">
          <p class="quiet">{t.nothing}</p>
        </section>
      )}
      {view && (
        <>
          <ScopeBar view={view} />
          <AgingSection view={view} />
          <CashSection view={view} />
          <WarningSection view={view} />
          <Tiles view={view} />
          <GoalsSection view={view} />
          <PromiseSection view={view} />
          <ParetoSection view={view} />
          <TableSections view={view} />
        </>
      )}
    </Frame>
  );
}
