import { segmentId } from '../../lib/domain/policy.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Frame } from '../shared/frame.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { BookProof } from '../shared/proof-line.tsx';
import { CashTable } from './cash-table.tsx';
import { WarningList } from './warning-list.tsx';

const t = texts.outlook;

/** What is ahead: expected cash by week with its range, what to watch, and how the customers fall into segments. */
export function OutlookView() {
  const { state } = usePanel();
  const rows = state.worklist.value ?? [];
  const cash = state.plan.cash.value;
  return (
    <Frame bar={<BackBar title={t.title} />} proof={<BookProof />}>
      <WarningList warnings={state.warnings.value} />
      <section class="section">
        <div class="section-head">
          <h2>{t.cash}</h2>
          <span class="small quiet">{t.basis}</span>
        </div>
        {cash.length === 0 && <p class="quiet">{t.noCash}</p>}
        {cash.map((one) => (
          <CashTable key={one.currency} cash={one} />
        ))}
      </section>
      <section class="section last">
        <h2>{t.segments}</h2>
        <dl class="property-list">
          {segmentId.options.map((id) => (
            <div key={id} class="pair-line">
              <dt class="quiet" title={texts.policy.segmentHint[id]}>
                {texts.segmentName[id]}
              </dt>
              <dd>
                <button
                  type="button"
                  class="link"
                  title={texts.numbers.numbersOf(texts.segmentName[id])}
                  onClick={() => {
                    state.numbers.pick({ allBooks: false, segment: id });
                    state.show({ name: 'numbers' });
                  }}
                >
                  {t.segmentCount(rows.filter(({ standing }) => standing.segment === id).length)}
                </button>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </Frame>
  );
}
