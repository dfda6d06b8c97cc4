import type { Standing } from '../../lib/collect/standing.ts';
import { type Part, partsOf, type SumOf } from '../../lib/panel/parts-of.ts';
import { invoiceLink } from '../../lib/panel/record-link.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { seenInvoice } from '../account/seen-invoice.ts';
import { Money } from '../shared/money.tsx';
import { PageLink } from '../shared/page-link.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { localZone } from '../shared/time.ts';
import { useRowTrace } from '../shared/use-row-trace.ts';
import { pageName } from './page-name.ts';

const t = texts.parts;

/** The documents a customer's sum is made of. */
export function AccountParts({ standing, of }: { standing: Standing; of: SumOf }) {
  const parts = partsOf(standing, of);
  return (
    <>
      <p class="small quiet parts-count">{t.documents(parts.length)}</p>
      <ul>
        {parts.map((part) => (
          <PartRow key={part.line.invoice.key} part={part} standing={standing} />
        ))}
      </ul>
    </>
  );
}

function PartRow({ part: { line, amount }, standing }: { part: Part; standing: Standing }) {
  const { state } = usePanel();
  const { invoice } = line;
  const seen = seenInvoice(state.snapshot.value, standing.account, invoice.key);
  const places = { number: seen?.places.number, amount: seen?.places.balance ?? seen?.places.total };
  const trace = useRowTrace(places, 'amount');
  const when = texts.dates.moment(invoice.observedAt, state.today.value, localZone());
  return (
    <li class="invoice-row part-row" {...trace.on}>
      <PageLink url={invoiceLink(invoice, state.book.value)} class="number cut">
        <span dir="auto" data-field="number">
          {invoice.number ?? texts.invoices.noNumber}
        </span>
      </PageLink>
      {amount ? (
        <span class={trace.traced('amount') ? 'traced amount' : 'amount'} data-field="amount">
          <Money amount={amount} />
        </span>
      ) : (
        <span class="amount small quiet">{t.addsNothing}</span>
      )}
      <span class="facts">
        <PageLink url={invoice.page} class="cut">
          {pageName(invoice.page, state.snapshot.value)}
        </PageLink>
      </span>
      <span class="days">{invoice.source.balance === 'derived' ? t.workedOut(when) : t.read(when)}</span>
    </li>
  );
}
