import { useState } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { Day } from '../../lib/domain/day.ts';
import { addDays, isDay } from '../../lib/domain/day.ts';
import { decimalText, type Money, sumByCurrency } from '../../lib/domain/money.ts';
import { monthlyDays, splitEvenly } from '../../lib/panel/journal/split-plan.ts';
import { currencyOf, openInvoices, stoodAt } from '../../lib/panel/journal/stood-at.ts';
import { typedAmount } from '../../lib/panel/journal/typed-amount.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FormScreen } from '../shared/form-screen.tsx';
import { InvoiceChecks } from '../shared/invoice-checks.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';
import { TextRow } from '../shared/text-row.tsx';
import { type Part, PartRows } from './part-rows.tsx';

const t = texts.talk.plans;

/** A new plan: split evenly by month, each part then changed at will. */
export function PlanForm({ row }: { row: WorklistRow }) {
  const { state } = usePanel();
  const money = useMoneyText();
  const { standing } = row;
  const { account, today } = standing;
  const currency = currencyOf(account);
  const [invoices, setInvoices] = useState<readonly string[]>(() => aboutAll(row));
  const [count, setCount] = useState('3');
  const [first, setFirst] = useState<string>(addDays(today, 14));
  const [dayOfMonth, setDayOfMonth] = useState('1');
  const [grace, setGrace] = useState(String(state.journal.policy.value.graceDays));
  const [edited, setEdited] = useState<readonly Part[] | null>(null);
  const [total = null] = sumByCurrency(stoodAt(account, invoices).flatMap(({ balance }) => balance ?? []));
  const parts = edited ?? evenParts(total, first, Number(dayOfMonth), Number(count));
  const instalments = parts.flatMap(({ on, amount }) => {
    const sum = typedAmount(amount, currency, state.locale);
    return isDay(on) && sum ? [{ on, amount: sum }] : [];
  });
  const together = sumByCurrency(instalments.map(({ amount }) => amount))[0];
  const whole = instalments.length === parts.length && parts.length > 0 && total !== null;
  const gap = together && total ? total.minor - together.minor : 0;
  const save = async (offer: boolean): Promise<void> => {
    const entry = {
      kind: 'plan' as const,
      book: account.book,
      account: account.key,
      invoices: stoodAt(account, invoices),
      instalments,
      graceDays: Math.max(0, Math.round(Number(grace) || 0)),
      agreed: !offer,
      text: '',
    };
    if (!(await state.journal.record([entry], t.saved))) return;
    state.back();
    if (offer) state.journal.writeMessage(account.key, 'plan-offer');
  };
  const again = (set: (text: string) => void) => (text: string) => {
    set(text);
    setEdited(null);
  };
  const lacking = currency === null || total === null ? t.nothing : whole ? null : texts.pieces.notAnAmount;
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
      others={!lacking && <Button onClick={() => void save(false)}>{t.agreed}</Button>}
    >
      <InvoiceChecks
        legend={t.total}
        account={account}
        chosen={invoices}
        onChange={(keys) => {
          setInvoices(keys);
          setEdited(null);
        }}
      />
      <div class="pair">
        <TextRow
          id="plan-count"
          type="number"
          min="1"
          label={t.parts}
          value={count}
          onText={again(setCount)}
        />
        <TextRow id="plan-grace" type="number" min="0" label={t.grace} value={grace} onText={setGrace} />
      </div>
      <div class="pair">
        <TextRow
          id="plan-first"
          type="date"
          min={today}
          label={t.first}
          value={first}
          onText={again(setFirst)}
        />
        <TextRow
          id="plan-day"
          type="number"
          min="1"
          label={t.dayOfMonth}
          value={dayOfMonth}
          onText={again(setDayOfMonth)}
        />
      </div>
      <PartRows parts={parts} onChange={setEdited} />
    </FormScreen>
  );
}

function aboutAll({ standing }: WorklistRow): readonly string[] {
  const overdue = standing.overdue.map(({ invoice }) => invoice.key);
  return overdue.length > 0 ? overdue : openInvoices(standing.account).map(({ key }) => key);
}

function evenParts(total: Money | null, first: string, dayOfMonth: number, count: number): readonly Part[] {
  const fits = Number.isInteger(count) && count >= 1 && count <= 120 && dayOfMonth >= 1 && dayOfMonth <= 31;
  if (!total || total.minor < count || !isDay(first) || !fits) return [];
  const days: readonly Day[] = monthlyDays(first, dayOfMonth, count);
  return splitEvenly(total, count).map((amount, at) => ({ on: days[at] ?? '', amount: decimalText(amount) }));
}
