import type { Line, Standing } from '../../lib/collect/standing.ts';
import type { Day } from '../../lib/domain/day.ts';
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

type InvoiceRowProps = {
  readonly kind: LineKind;
  readonly line: Line;
  readonly standing: Standing;
  /** Day of the next contact; null: none in sight. */
  readonly next: Day | null;
};

/** One document: its number leads to the ledger; what is pointed at is outlined there. */
export function InvoiceRow({ kind, line, standing, next }: InvoiceRowProps) {
  const { state } = usePanel();
  const { invoice } = line;
  const { account } = standing;
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
      {(kind === 'overdue' || line.reached) && <Reminded line={line} standing={standing} next={next} />}
      {(kind === 'overdue' || kind === 'not-due') && <Expected line={line} />}
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

/** When it will likely be paid, by the customer's habit. */
function Expected({ line: { outlook } }: { line: Line }) {
  const { state } = usePanel();
  if (!outlook) return null;
  const day = (one: Day): string => texts.dates.short(one, state.today.value);
  return (
    <span class="expected small quiet">
      {texts.outlook.expected(day(outlook.expected))} (
      {texts.outlook.range(day(outlook.low), day(outlook.high))})
      {outlook.basis === 'book' && ` · ${texts.outlook.ofBook}`}
    </span>
  );
}

/** Its last reminder and when the next is due; leads to all that happened about it. */
function Reminded({ line: { invoice, reached }, standing, next }: Omit<InvoiceRowProps, 'kind'>) {
  const { state } = usePanel();
  const { today, account } = standing;
  const last = reached
    ? t.reminded(texts.stageName[reached.stage], reached.on ? texts.dates.short(reached.on, today) : '')
    : t.notReminded;
  const words = [last, next && t.next(next <= today ? texts.dates.today : texts.dates.short(next, today))];
  return (
    <button
      type="button"
      class="reminded small"
      onClick={() => state.show({ name: 'timeline', account: account.key, invoice: invoice.key })}
    >
      {words.filter(Boolean).join(' · ')}
    </button>
  );
}

function days({ invoice, daysOverdue }: Line, today: Parameters<typeof texts.dates.short>[1]): string {
  const { dueDate, issueDate } = invoice;
  if (dueDate === null) return issueDate === null ? '' : texts.dates.short(issueDate, today);
  const day = texts.dates.short(dueDate, today);
  if (daysOverdue === null || invoice.kind === 'credit-note') return day;
  return `${day} · ${daysOverdue > 0 ? t.late(daysOverdue) : t.dueIn(-daysOverdue)}`;
}
