import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { addDays } from '../../lib/domain/day.ts';
import { type PlanForm as Form, noAgain } from '../../lib/domain/form-draft.ts';
import { sumByCurrency } from '../../lib/domain/money.ts';
import { partsOf, planEntry, planTotal } from '../../lib/panel/journal/plan-entry.ts';
import { openInvoices } from '../../lib/panel/journal/stood-at.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { AgainFold } from '../shared/again-fields.tsx';
import { Button } from '../shared/button.tsx';
import { DiscardButton } from '../shared/discard-button.tsx';
import { FormLoading, FormScreen } from '../shared/form-screen.tsx';
import { InvoiceChecks } from '../shared/invoice-checks.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useForm } from '../shared/use-form.ts';
import { PartRows } from './part-rows.tsx';
import { dayOfMonth, PlanNumbers } from './plan-numbers.tsx';

const t = texts.talk.plans;

/** A new plan: split evenly by month, each part then changed at will. */
export function PlanForm({ row }: { row: WorklistRow }) {
  const { state } = usePanel();
  const money = useMoneyText();
  const { account, today } = row.standing;
  const form = useForm('plan', '', () => blank(row, state.journal.policy.value.graceDays));
  const typed = form.now;
  if (!typed) return <FormLoading />;
  const total = planTotal(typed, account);
  const parts = partsOf(typed, total);
  const entry = planEntry(typed, account, state.locale);
  const [together] = sumByCurrency((entry?.instalments ?? []).map(({ amount }) => amount));
  const gap = together && total ? total.minor - together.minor : 0;
  const save = async (offer: boolean): Promise<void> => {
    if (!entry || !(await state.journal.record([{ ...entry, agreed: !offer }], t.saved))) return;
    form.done();
    state.back();
    if (offer) state.journal.writeMessage(account.key, 'plan-offer');
  };
  const lacking = total === null ? t.nothing : entry ? null : texts.pieces.notAnAmount;
  const note =
    gap === 0 && total ? t.sum(money.one(total)) : total && t.differs(money.one({ ...total, minor: gap }));
  return (
    <FormScreen
      row={row}
      title={t.title}
      save={t.offer}
      onSave={() => void save(true)}
      lacking={lacking}
      note={note}
      others={
        <>
          {!lacking && <Button onClick={() => void save(false)}>{t.agreed}</Button>}
          <DiscardButton form={form} />
        </>
      }
    >
      <InvoiceChecks
        legend={t.total}
        account={account}
        chosen={typed.invoices}
        onChange={(invoices) => form.change({ invoices, edited: null })}
      />
      <PlanNumbers form={typed} today={today} onChange={form.change} />
      <PartRows parts={parts} onChange={(edited) => form.change({ edited })} />
      <AgainFold again={typed.again} onChange={(again) => form.change({ again })} />
    </FormScreen>
  );
}

function blank({ standing }: WorklistRow, graceDays: number): Form {
  const overdue = standing.overdue.map(({ invoice }) => invoice.key);
  const first = addDays(standing.today, 14);
  return {
    form: 'plan',
    invoices: overdue.length > 0 ? overdue : openInvoices(standing.account).map(({ key }) => key),
    count: '3',
    first,
    dayOfMonth: dayOfMonth(first),
    grace: String(graceDays),
    edited: null,
    again: noAgain,
  };
}
