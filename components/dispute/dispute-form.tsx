import { useEffect, useRef } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { DisputeForm as Form } from '../../lib/domain/form-draft.ts';
import { noAgain } from '../../lib/domain/form-draft.ts';
import { sumByCurrency } from '../../lib/domain/money.ts';
import { disputedLines, disputeEntry } from '../../lib/panel/journal/dispute-entries.ts';
import { openInvoices } from '../../lib/panel/journal/stood-at.ts';
import { reasonChoices } from '../../lib/panel/reason-words.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { AgainFold } from '../shared/again-fields.tsx';
import { Button } from '../shared/button.tsx';
import { DiscardButton } from '../shared/discard-button.tsx';
import { FormLoading, FormScreen } from '../shared/form-screen.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';
import { TextRow } from '../shared/text-row.tsx';
import { type Form as Kept, useForm } from '../shared/use-form.ts';
import { DisputedLines } from './disputed-lines.tsx';

const t = texts.talk.disputes;

/** A new dispute: which invoices and how much of each, and why. */
export function DisputeForm({ row }: { row: WorklistRow }) {
  const { state } = usePanel();
  const form = useForm('dispute', '', () => blank(row, state.author.value));
  if (!form.now) return <FormLoading />;
  return <Fields row={row} kept={form} form={form.now} />;
}

function Fields({ row, kept, form }: { row: WorklistRow; kept: Kept<'dispute'>; form: Form }) {
  const { state } = usePanel();
  const money = useMoneyText();
  const { account } = row.standing;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const { change } = kept;
  const lines = disputedLines(form, account, state.locale);
  const entry = disputeEntry(form, account, state.locale);
  const out = sumByCurrency(
    (lines ?? []).flatMap(
      ({ invoice, amount }) => amount ?? account.invoices.find(({ key }) => key === invoice)?.balance ?? [],
    ),
  );
  const save = async (tell: boolean): Promise<void> => {
    if (!entry || !(await state.journal.record([entry], t.saved))) return;
    kept.done();
    state.back();
    if (tell) state.journal.writeMessage(account.key, 'dispute-received');
  };
  return (
    <FormScreen
      row={row}
      title={t.new}
      save={t.save}
      onSave={() => void save(false)}
      lacking={entry ? null : lines ? t.needsInvoice : texts.pieces.notAnAmount}
      note={out.length > 0 ? t.out(money.sums(out)) : null}
      others={
        <>
          {entry && (
            <Button icon="mail" onClick={() => void save(true)}>
              {t.tell}
            </Button>
          )}
          <DiscardButton form={kept} />
        </>
      }
    >
      <div ref={box}>
        <DisputedLines account={account} lines={form.lines} onChange={(next) => change({ lines: next })} />
        <div class="form-row">
          <span class="small quiet">{t.reason}</span>
          <Picker
            class="picker boxed"
            shown={false}
            label={t.reason}
            value={form.reason}
            choices={reasonChoices(state.journal.policy.value.disputes, form.reason)}
            onPick={(reason) => change({ reason })}
          />
        </div>
        <Button compact look="plain" onClick={() => state.show({ name: 'dispute-rules' })}>
          {t.codesEdit}
        </Button>
        <TextRow
          id="dispute-text"
          label={t.words}
          rows={2}
          value={form.text}
          onText={(text) => change({ text })}
        />
        <div class="pair">
          <TextRow
            id="dispute-owner"
            label={t.owner}
            value={form.owner}
            onText={(owner) => change({ owner })}
          />
          <TextRow
            id="dispute-due"
            type="date"
            label={t.due}
            value={form.due}
            min={row.standing.today}
            onText={(due) => change({ due })}
          />
        </div>
        <AgainFold again={form.again} onChange={(again) => change({ again })} />
      </div>
    </FormScreen>
  );
}

/** One open invoice can only be meant. */
function blank({ standing: { account } }: WorklistRow, owner: string): Form {
  const open = openInvoices(account);
  const [only] = open;
  return {
    form: 'dispute',
    lines: only && open.length === 1 ? { [only.key]: '' } : {},
    reason: 'price',
    owner,
    due: '',
    text: '',
    again: noAgain,
  };
}
