import { isDay } from '../../lib/domain/day.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { DiscardButton } from '../shared/discard-button.tsx';
import { FormLoading, FormScreen } from '../shared/form-screen.tsx';
import { InvoiceChecks } from '../shared/invoice-checks.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { TextRow } from '../shared/text-row.tsx';
import { useForm } from '../shared/use-form.ts';
import { useRow } from '../shared/use-row.ts';

const t = texts.talk.pauses;

/** No reminders for a while: for the account, or for some of its invoices. */
export function PauseScreen({ account }: { account: string }) {
  const { state } = usePanel();
  const row = useRow(account);
  const form = useForm('pause', '', () => ({ form: 'pause', until: '', reason: '', invoices: [] }));
  const typed = form.now;
  if (!row || !typed) return <FormLoading />;
  const { until, reason, invoices } = typed;
  const save = async (): Promise<void> => {
    const { book } = row.standing.account;
    const end = isDay(until) ? until : null;
    const of = { kind: 'pause' as const, book, account };
    const entry = { ...of, invoices: [...invoices], until: end, reason: reason.trim() };
    if (!(await state.journal.record([entry], t.saved))) return;
    form.done();
    state.back();
  };
  return (
    <FormScreen
      row={row}
      title={t.title}
      save={t.save}
      onSave={() => void save()}
      note={invoices.length === 0 ? t.whole : null}
      others={<DiscardButton form={form} />}
    >
      <TextRow
        id="pause-until"
        type="date"
        label={t.until}
        hint={t.untilHint}
        value={until}
        min={state.today.value}
        onText={(text) => form.change({ until: text })}
      />
      <TextRow
        id="pause-reason"
        label={t.reason}
        value={reason}
        onText={(text) => form.change({ reason: text })}
      />
      <div class="form-row">
        <InvoiceChecks
          legend={t.forInvoices}
          account={row.standing.account}
          chosen={invoices}
          onChange={(keys) => form.change({ invoices: keys })}
        />
      </div>
    </FormScreen>
  );
}
