import { useState } from 'preact/hooks';
import { isDay } from '../../lib/domain/day.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { FormScreen } from '../shared/form-screen.tsx';
import { InvoiceChecks } from '../shared/invoice-checks.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { TextRow } from '../shared/text-row.tsx';
import { useRow } from '../shared/use-row.ts';

const t = texts.talk.pauses;

/** No reminders for a while: for the account, or for some of its invoices. */
export function PauseScreen({ account }: { account: string }) {
  const { state } = usePanel();
  const row = useRow(account);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [invoices, setInvoices] = useState<readonly string[]>([]);
  const save = (): void => {
    if (!row) return;
    const { book } = row.standing.account;
    const end = isDay(until) ? until : null;
    const entry = {
      kind: 'pause' as const,
      book,
      account,
      invoices: [...invoices],
      until: end,
      reason: reason.trim(),
    };
    void state.journal.record([entry], t.saved).then((saved) => saved && state.back());
  };
  return (
    <FormScreen
      row={row}
      title={t.title}
      save={t.save}
      onSave={save}
      note={invoices.length === 0 ? t.whole : null}
    >
      <TextRow
        id="pause-until"
        type="date"
        label={t.until}
        hint={t.untilHint}
        value={until}
        min={state.today.value}
        onText={setUntil}
      />
      <TextRow id="pause-reason" label={t.reason} value={reason} onText={setReason} />
      {row && (
        <div class="form-row">
          <InvoiceChecks
            legend={t.forInvoices}
            account={row.standing.account}
            chosen={invoices}
            onChange={setInvoices}
          />
        </div>
      )}
    </FormScreen>
  );
}
