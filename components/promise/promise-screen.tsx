import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { isDay } from '../../lib/domain/day.ts';
import { noAgain, type PromiseForm } from '../../lib/domain/form-draft.ts';
import { promisedSum, promiseEntry } from '../../lib/panel/journal/promise-entry.ts';
import { openInvoices } from '../../lib/panel/journal/stood-at.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { AgainFold } from '../shared/again-fields.tsx';
import { DiscardButton } from '../shared/discard-button.tsx';
import { FormLoading, FormScreen } from '../shared/form-screen.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useForm } from '../shared/use-form.ts';
import { useRow } from '../shared/use-row.ts';
import { PromiseFields } from './promise-fields.tsx';

const t = texts.talk.promises;

/** A promise to pay, in a few keys: its day first. `promise`: the earlier one that is moved. */
export function PromiseScreen({ account, promise }: { account: string; promise: string | null }) {
  const row = useRow(account);
  if (!row) return <FormLoading />;
  return <Form key={account} row={row} promise={promise} />;
}

function Form({ row, promise }: { row: WorklistRow; promise: string | null }) {
  const { state } = usePanel();
  const money = useMoneyText();
  const form = useForm('promise', promise ?? '', () => blank(row, promise));
  const { account } = row.standing;
  const typed = form.now;
  if (!typed) return <FormLoading />;
  const entry = promiseEntry(typed, account, state.locale);
  const day = isDay(typed.date) ? typed.date : null;
  const past = day !== null && day < state.today.value;
  const sum = money.sums(promisedSum(typed, account, state.locale));
  const save = async (): Promise<void> => {
    if (!entry || !(await state.journal.record([entry], t.saved))) return;
    form.done();
    state.back();
  };
  return (
    <FormScreen
      row={row}
      title={t.title}
      save={t.save}
      onSave={() => void save()}
      lacking={day ? (past ? t.notADay : entry ? null : texts.pieces.notAnAmount) : t.needsDay}
      note={day && sum ? t.effect(sum, texts.dates.long(day, state.today.value)) : null}
      others={<DiscardButton form={form} />}
    >
      <PromiseFields row={row} form={typed} onChange={form.change} />
      <AgainFold again={typed.again} onChange={(again) => form.change({ again })} />
    </FormScreen>
  );
}

/** About what is overdue, else about all that is open; moving one keeps its invoices and amount. */
function blank({ standing }: WorklistRow, promise: string | null): PromiseForm {
  const moved = standing.agreements.promises.all.find(({ entry }) => entry.id === promise)?.entry;
  const overdue = standing.overdue.map(({ invoice }) => invoice.key);
  const all = openInvoices(standing.account).map(({ key }) => key);
  return {
    form: 'promise',
    date: '',
    amount: '',
    invoices: moved?.invoices.map(({ invoice }) => invoice) ?? (overdue.length > 0 ? overdue : all),
    who: moved?.who ?? '',
    how: 'call',
    text: '',
    replaces: moved?.id ?? '',
    again: noAgain,
  };
}
