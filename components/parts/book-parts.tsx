import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { SumOf } from '../../lib/panel/parts-of.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { SumList } from '../shared/money.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.parts;

type BookPartsProps = {
  readonly rows: readonly WorklistRow[];
  readonly sumOf: 'overdueSum' | 'balance';
  readonly of: SumOf;
};

/** The customers a book's sum is made of; each opens its own parts. */
export function BookParts({ rows, sumOf, of }: BookPartsProps) {
  const { state } = usePanel();
  const parts = rows.filter(({ standing }) => standing[sumOf].length > 0);
  return (
    <>
      <p class="small quiet parts-count">{t.customers(parts.length)}</p>
      <ul>
        {parts.map(({ standing: { account, overdue, [sumOf]: sums } }) => (
          <li class="invoice-row part-row" key={account.key}>
            <button
              type="button"
              class="number cut"
              onClick={() => state.show({ name: 'parts', account: account.key, of })}
            >
              <span dir="auto">{account.name}</span>
            </button>
            <span class="amount">
              <SumList sums={sums} />
            </span>
            <span class="facts">{texts.worklist.invoices(overdue.length)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
