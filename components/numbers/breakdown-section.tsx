import type { FigureId } from '../../lib/domain/figure-id.ts';
import { segmentId } from '../../lib/domain/policy.ts';
import type { Breakdown } from '../../lib/panel/numbers/breakdown.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { printValue } from '../../lib/panel/numbers/print-figure.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { CutName } from './cut-name.tsx';
import { PartBar } from './part-bar.tsx';

const t = texts.numbers;

/** One figure of each book, owner and segment, each leading to all the figures of it. */
export function BreakdownSection({ id, view }: { id: FigureId; view: NumbersView }) {
  const { state } = usePanel();
  const groups = state.numbers.breakdown(id);
  if (groups.length === 0) return null;
  return (
    <section class="section">
      <h2>{t.compared}</h2>
      {groups.map((group) => (
        <Group key={group.by} id={id} view={view} group={group} />
      ))}
    </section>
  );
}

function Group({ id, view, group }: { id: FigureId; view: NumbersView; group: Breakdown }) {
  const { state } = usePanel();
  const { by, rows } = group;
  const most = Math.max(...rows.map(({ figure }) => Math.abs(figure.value ?? 0)), 0) || 1;
  return (
    <table class="share-table compared">
      <thead>
        <tr>
          <th scope="col">{t.comparedBy[by]}</th>
          <th scope="col">{t.value}</th>
          <th scope="col">{t.customers}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ is, accounts, figure: { value, unit, missing } }) => (
          <tr key={is}>
            <th scope="row">
              <Name by={by} is={is} view={view} />
              <PartBar share={Math.abs(value ?? 0) / most} basis={t.figures[id].basis} />
            </th>
            <td class="num">
              {value === null ? (
                <span class="quiet" title={missing ? t.missing[missing] : ''}>
                  <span aria-hidden="true">–</span>
                  <span class="unseen">{missing && t.missing[missing]}</span>
                </span>
              ) : (
                printValue(value, unit, view.currency, state.locale)
              )}
            </td>
            <td class="num quiet">{texts.worklist.number(accounts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ by, is, view }: { by: Breakdown['by']; is: string; view: NumbersView }) {
  const { state } = usePanel();
  if (by === 'book') return <CutName name={view.books.get(is)?.name ?? is} onOpen={null} />;
  if (by === 'owner')
    return <CutName name={is || t.nobody} onOpen={() => state.numbers.pick({ owner: is })} />;
  const segment = segmentId.safeParse(is);
  if (!segment.success) return <CutName name={is} onOpen={null} />;
  return (
    <CutName
      name={texts.segmentName[segment.data]}
      onOpen={() => state.numbers.pick({ segment: segment.data })}
    />
  );
}
