import type { Line } from '../../lib/collect/standing.ts';
import type { Account } from '../../lib/domain/account.ts';
import { invoiceLink } from '../../lib/panel/record-link.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Money } from '../shared/money.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { PageLink } from '../shared/page-link.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { StateTag } from '../shared/state-tag.tsx';
import { useRowTrace } from '../shared/use-row-trace.ts';
import { invoiceId } from './element-ids.ts';
import { type LineKind, lineTags } from './line-state.ts';
import { seenInvoice } from './seen-invoice.ts';

const t = texts.invoices;

/** One document: its number leads to the ledger; what is pointed at is outlined there. */
export function InvoiceRow({ kind, line, account }: { kind: LineKind; line: Line; account: Account }) {
  const { state } = usePanel();
  const { invoice } = line;
  const seen = seenInvoice(state.snapshot.value, account, invoice.key);
  const { number, dueDate, balance, total } = seen?.places ?? {};
  const trace = useRowTrace({ number, amount: balance ?? total, days: dueDate }, 'amount');
  const name = [invoice.number ?? t.noNumber, invoice.instalment !== null && t.instalment(invoice.instalment)]
    .filter(Boolean)
    .join(' · ');
  return (
    <li class="invoice-row" {...trace.on}>
      <PageLink url={invoiceLink(invoice, state.book.value)} id={invoiceId(invoice.key)} class="number cut">
        <span dir="auto" data-field="number">
          {name}
        </span>
      </PageLink>
      <Open line={line} traced={trace.traced('amount')} />
      <span class="facts">
        {lineTags(kind, line, state.book.value, state.today.value).map(({ icon, word, tone }) => (
          <StateTag key={word} icon={icon} {...(tone ? { tone } : {})}>
            {word}
          </StateTag>
        ))}
      </span>
      <span class={trace.traced('days') ? 'traced days' : 'days'} data-field="days">
        {days(line, state.today.value)}
      </span>
    </li>
  );
}

function Open({ line: { invoice }, traced }: { line: Line; traced: boolean }) {
  const money = useMoneyText();
  if (invoice.balance)
    return (
      <span class={traced ? 'traced amount' : 'amount'} data-field="amount">
        <Money amount={invoice.balance} />
      </span>
    );
  return (
    <span class="amount small quiet">{invoice.total ? t.total(money.one(invoice.total)) : t.openToRead}</span>
  );
}

function days({ invoice, daysOverdue }: Line, today: Parameters<typeof texts.dates.short>[1]): string {
  const { dueDate, issueDate } = invoice;
  if (dueDate === null) return issueDate === null ? '' : texts.dates.short(issueDate, today);
  const day = texts.dates.short(dueDate, today);
  if (daysOverdue === null || invoice.kind === 'credit-note') return day;
  return `${day} · ${daysOverdue > 0 ? t.late(daysOverdue) : t.dueIn(-daysOverdue)}`;
}
