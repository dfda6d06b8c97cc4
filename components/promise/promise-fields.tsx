import { useEffect, useRef } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { PromiseForm } from '../../lib/domain/form-draft.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { InvoiceChecks } from '../shared/invoice-checks.tsx';
import { PeopleList } from '../shared/people-list.tsx';
import { Picker } from '../shared/picker.tsx';
import { TextRow } from '../shared/text-row.tsx';

const t = texts.talk.promises;
const ways = ['call', 'mail', 'meeting', 'letter', 'portal', 'other'] as const;
/** Nothing is promised by these any more. */
const over: ReadonlySet<string> = new Set(['kept', 'rescheduled', 'cancelled']);

type FieldsProps = {
  readonly row: WorklistRow;
  readonly form: PromiseForm;
  readonly onChange: (changes: Partial<PromiseForm>) => void;
};

export function PromiseFields({ row: { standing }, form, onChange }: FieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const earlier = standing.agreements.promises.all.filter(({ state }) => !over.has(state));
  return (
    <div ref={box}>
      <div class="pair">
        <TextRow
          id="promise-date"
          type="date"
          label={t.day}
          value={form.date}
          min={standing.today}
          onText={(date) => onChange({ date })}
        />
        <TextRow
          id="promise-amount"
          label={t.amount}
          placeholder={t.amountHint}
          value={form.amount}
          onText={(amount) => onChange({ amount })}
        />
      </div>
      <div class="pair">
        <TextRow
          id="promise-who"
          label={t.who}
          list="people"
          value={form.who}
          onText={(who) => onChange({ who })}
        />
        <div class="form-row">
          <span class="small quiet">{t.how}</span>
          <Picker
            class="picker boxed"
            shown={false}
            label={t.how}
            value={form.how}
            choices={ways.map((value) => ({ value, label: t.ways[value] }))}
            onPick={(picked) => onChange({ how: ways.find((one) => one === picked) ?? 'other' })}
          />
        </div>
      </div>
      <PeopleList />
      <div class="form-row">
        <InvoiceChecks
          legend={t.about}
          account={standing.account}
          chosen={form.invoices}
          onChange={(invoices) => onChange({ invoices })}
        />
      </div>
      {earlier.length > 0 && (
        <div class="form-row">
          <span class="small quiet">{t.replaces}</span>
          <Picker
            class="picker boxed"
            shown={false}
            label={t.replaces}
            value={form.replaces}
            choices={[
              { value: '', label: t.keep },
              ...earlier.map(({ entry }) => ({
                value: entry.id,
                label: t.move(texts.dates.short(entry.date, standing.today)),
              })),
            ]}
            onPick={(replaces) => onChange({ replaces })}
          />
        </div>
      )}
      <TextRow
        id="promise-words"
        label={t.words}
        rows={2}
        value={form.text}
        onText={(text) => onChange({ text })}
      />
    </div>
  );
}
