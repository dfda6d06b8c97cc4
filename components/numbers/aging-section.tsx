import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Money } from '../shared/money.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { useAmount } from './use-amount.ts';

const t = texts.numbers;

/** What is overdue and how old: the sum, a stacked bar, and the same as a table. */
export function AgingSection({ view }: { view: NumbersView }) {
  const { state } = usePanel();
  const amount = useAmount(view.currency);
  const { overdue, open } = view.figures;
  const share = view.figures['overdue-share'].value;
  const { buckets, undated } = view.aging;
  const all = buckets.reduce((sum, { minor }) => sum + Math.max(0, minor), 0);
  const shareOf = (minor: number): number => (all === 0 ? 0 : Math.max(0, minor) / all);
  return (
    <section class="section">
      <dl class="figure-row">
        <div class="lead">
          <dt>
            <button type="button" class="link" onClick={() => state.show({ name: 'figure', id: 'overdue' })}>
              {t.overdueOf(share === null ? '' : t.percent(share))}
            </button>{' '}
            <button type="button" class="link" onClick={() => state.show({ name: 'figure', id: 'open' })}>
              <Money amount={amount.of(open.value ?? 0)} />
            </button>
          </dt>
          <dd>
            <Money amount={amount.of(overdue.value ?? 0)} />
          </dd>
        </div>
      </dl>
      <Bar view={view} shareOf={shareOf} />
      <table class="aging-table">
        <thead>
          <tr>
            <th scope="col">{t.agingBy[view.agingBy]}</th>
            <th scope="col">{t.invoices}</th>
            <th scope="col">{t.share}</th>
            <th scope="col">{t.openAmount}</th>
          </tr>
        </thead>
        <tbody>
          {buckets.map(({ from, to, count, minor }, at) => (
            <tr key={from}>
              <th scope="row">
                <span class="swatch" data-age={ageOf(at)} aria-hidden="true" />
                {from === null ? t.notDue : t.bucket(from, to)}
              </th>
              <td class="quiet">{texts.worklist.number(count)}</td>
              <td class="quiet">{t.percent(shareOf(minor))}</td>
              <td>
                <Money amount={amount.of(minor)} />
              </td>
            </tr>
          ))}
          {undated.count > 0 && (
            <tr>
              <th scope="row">{t.undated}</th>
              <td class="quiet">{texts.worklist.number(undated.count)}</td>
              <td />
              <td>
                <Money amount={amount.of(undated.minor)} />
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <p class="small quiet">
        {t.agingBasis(view.agingBy)}{' '}
        <button type="button" class="link" onClick={() => state.show({ name: 'policy' })}>
          {t.changeAging}
        </button>
      </p>
    </section>
  );
}

/** The last inks are the oldest. */
const ageOf = (at: number): number => Math.min(at, 4);

function Bar({ view, shareOf }: { view: NumbersView; shareOf: (minor: number) => number }) {
  let from = 0;
  return (
    <svg class="aging-bar" role="img" aria-label={t.agingPicture}>
      {view.aging.buckets.map((bucket, at) => {
        const share = shareOf(bucket.minor);
        const x = from;
        from += share;
        const name = bucket.from === null ? t.notDue : t.bucket(bucket.from, bucket.to);
        return (
          share > 0 && (
            <rect
              key={bucket.from}
              data-age={ageOf(at)}
              x={`${100 * x}%`}
              width={`${100 * share}%`}
              height="100%"
            >
              <title>{`${name}: ${t.percent(share)}. ${t.agingBasis(view.agingBy)}`}</title>
            </rect>
          )
        );
      })}
    </svg>
  );
}
