import type { FigureId } from '../../lib/domain/figure-id.ts';
import type { ParetoRow } from '../../lib/numbers/pareto.ts';
import { partUnit } from '../../lib/panel/numbers/group-of.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { printValue } from '../../lib/panel/numbers/print-figure.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { IconButton } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { CustomerLink } from './customer-link.tsx';
import { PartBar } from './part-bar.tsx';

const t = texts.numbers;

type ShareTableProps = {
  readonly rows: readonly ParetoRow[];
  readonly view: NumbersView;
  /** In whose parts they are listed. */
  readonly id: FigureId;
};

/** Customers with their part, the bar of it, and the share they make with those above. */
export function ShareTable({ rows, view, id }: ShareTableProps) {
  const { state } = usePanel();
  const largest = Math.max(1, ...rows.map(({ minor }) => minor));
  return (
    <table class="share-table">
      <thead>
        <tr>
          <th scope="col">{t.customer}</th>
          <th scope="col">{t.part}</th>
          <th scope="col">{t.upTo}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ account, minor, upTo }) => (
          <tr key={account}>
            <th scope="row">
              <CustomerLink account={account} view={view} />
              <PartBar share={minor / largest} basis={t.figures[id].basis} />
            </th>
            <td class="num">{printValue(minor, partUnit(id), view.currency, state.locale)}</td>
            <td class="num quiet">{t.percent(upTo)}</td>
            <td>
              {!view.several && (
                <IconButton
                  icon="next"
                  label={t.itsNumbers(view.names.get(account) ?? account)}
                  onClick={() => {
                    state.numbers.pick({ account });
                    state.show({ name: 'numbers' });
                  }}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
