import { sumByCurrency } from '../../lib/domain/money.ts';
import type { SumOf } from '../../lib/panel/parts-of.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Frame } from '../shared/frame.tsx';
import { SumList } from '../shared/money.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { AccountParts } from './account-parts.tsx';
import { BookParts } from './book-parts.tsx';

const t = texts.parts;

/** What a sum is made of: each part with its value, the page that said so, when, and the way there. */
export function PartsView({ account, of }: { account: string | null; of: SumOf }) {
  const { state } = usePanel();
  const rows = state.worklist.value ?? [];
  const one = rows.find(({ standing }) => standing.account.key === account)?.standing ?? null;
  const sumOf = of === 'overdue' ? ('overdueSum' as const) : ('balance' as const);
  const sums = one ? one[sumOf] : sumByCurrency(rows.flatMap(({ standing }) => standing[sumOf]));
  return (
    <Frame bar={<BackBar title={t.title[of]} />}>
      <section class="section last">
        <dl class="figure-row">
          <div class="lead">
            <dt dir="auto">{one?.account.name ?? state.book.value?.name ?? texts.frame.app}</dt>
            <dd>
              <SumList sums={sums} />
            </dd>
          </div>
        </dl>
        {one ? <AccountParts standing={one} of={of} /> : <BookParts rows={rows} sumOf={sumOf} of={of} />}
      </section>
    </Frame>
  );
}
