import { useState } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { isDay } from '../../lib/domain/day.ts';
import { type PromiseForm, promisedSum, promiseEntry } from '../../lib/panel/journal/promise-entry.ts';
import { openInvoices } from '../../lib/panel/journal/stood-at.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { FormScreen } from '../shared/form-screen.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useRow } from '../shared/use-row.ts';
import { PromiseFields } from './promise-fields.tsx';

const t = texts.talk.promises;

/** A promise to pay, in a few keys: its day first. `promise`: the earlier one that is moved. */
export function PromiseScreen({ account, promise }: { account: string; promise: string | null }) {
  const row = useRow(account);
  if (!row) return <FormScreen row={null} title={t.title} save={null} onSave={() => {}} children={null} />;
  return <Form key={account} row={row} promise={promise} />;
}

function Form({ row, promise }: { row: WorklistRow; promise: string | null }) {
  const { state } = usePanel();
  const money = useMoneyText();
  const [form, setForm] = useState<PromiseForm>(() => blank(row, promise));
  const { account } = row.standing;
  const entry = promiseEntry(form, account, state.locale);
  const past = isDay(form.date) && form.date < state.today.value;
  const sum = money.sums(promisedSum(form, account, state.locale));
  const effect =
    isDay(form.date) && sum ? t.effect(sum, texts.dates.long(form.date, state.today.value)) : null;
  const save = (): void => {
    if (entry) void state.journal.record([entry], t.saved).then((saved) => saved && state.back());
  };
  return (
    <FormScreen
      row={row}
      title={t.title}
      save={t.save}
      onSave={save}
      lacking={isDay(form.date) ? (past ? t.notADay : entry ? null : texts.pieces.notAnAmount) : t.needsDay}
      note={effect}
    >
      <PromiseFields row={row} form={form} onChange={(changes) => setForm({ ...form, ...changes })} />
    </FormScreen>
  );
}

/** About what is overdue, else about all that is open; moving one keeps its invoices and amount. */
function blank({ standing }: WorklistRow, promise: string | null): PromiseForm {
  const moved = standing.agreements.promises.all.find(({ entry }) => entry.id === promise)?.entry;
  const overdue = standing.overdue.map(({ invoice }) => invoice.key);
  const all = openInvoices(standing.account).map(({ key }) => key);
  return {
    date: '',
    amount: '',
    invoices: moved?.invoices.map(({ invoice }) => invoice) ?? (overdue.length > 0 ? overdue : all),
    who: moved?.who ?? '',
    how: 'call',
    text: '',
    replaces: moved?.id ?? '',
  };
}
