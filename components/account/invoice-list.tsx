import type { Line } from '../../lib/collect/standing.ts';
import type { AccountView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { InvoiceRow } from './invoice-row.tsx';
import type { LineKind } from './line-state.ts';

/** Every open document of the account; overdue first, oldest first. */
export function InvoiceList({ view: { standing, action } }: { view: AccountView }) {
  const groups: readonly (readonly [LineKind, readonly Line[]])[] = [
    ['overdue', standing.overdue],
    ['unclear', standing.unclear],
    ['not-due', standing.notDue],
    ['credit', standing.credits],
    ['probably-settled', standing.probablySettled],
  ];
  const rows = groups.flatMap(([kind, lines]) => lines.map((line) => ({ kind, line })));
  if (rows.length === 0) return null;
  return (
    <section class="section">
      <div class="section-head">
        <h2>
          {texts.invoices.title} <span class="count">{texts.worklist.number(rows.length)}</span>
        </h2>
      </div>
      <ul>
        {rows.map(({ kind, line }) => (
          <InvoiceRow
            key={line.invoice.key}
            kind={kind}
            line={line}
            standing={standing}
            next={action.dueOn}
          />
        ))}
      </ul>
    </section>
  );
}
