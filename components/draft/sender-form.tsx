import { useRef, useState } from 'preact/hooks';
import { type Sender, sender as senderShape } from '../../lib/domain/sender.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { PathChoice } from './path-choice.tsx';
import { entriesOf, type SenderEntries, senderFrom } from './sender-entries.ts';
import {
  type SenderField as Field,
  furtherFields,
  neededFields,
  type SenderErrors,
  senderErrors,
  senderFields,
} from './sender-errors.ts';
import { SenderField } from './sender-field.tsx';

type SenderFormProps = {
  readonly id: string;
  readonly known: Sender | null;
  readonly onSaved: () => void;
};

/** Who writes: six entries and the way letters leave by, asked once a book, and four more for those who want them. What is typed is kept from the first
 * key. Its submit button stands in the view's bar. */
export function SenderForm({ id, known, onSaved }: SenderFormProps) {
  const { state } = usePanel();
  const [entries, setEntries] = useState<SenderEntries>(() =>
    entriesOf(known, state.senderDraft.value, state.author.value),
  );
  const [errors, setErrors] = useState<SenderErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const t = texts.sender;

  const submit = (event: Event): void => {
    event.preventDefault();
    const result = senderShape.safeParse(senderFrom(entries, known));
    if (result.success) {
      state.saveSender(result.data);
      onSaved();
      return;
    }
    const found = senderErrors(result.error.issues);
    setErrors(found);
    const first = senderFields.find((field) => found[field]);
    form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };

  const type = (next: SenderEntries): void => {
    setEntries(next);
    state.typeSender(next);
  };

  const entry = (field: Field) => (
    <SenderField
      key={field}
      field={field}
      value={entries[field]}
      error={errors[field]}
      onText={(text) => {
        type({ ...entries, [field]: text });
        const { [field]: _mended, ...others } = errors;
        setErrors(others);
      }}
    />
  );

  const wrong = Object.keys(errors).length;
  return (
    <form id={id} ref={form} class="sender-form" noValidate onSubmit={submit}>
      <h2>{t.title}</h2>
      <p class="quiet">{t.intro}</p>
      {neededFields.map(entry)}
      <PathChoice value={entries.mailPath} onPick={(path) => type({ ...entries, mailPath: path })} />
      <details class="further" open={furtherFields.some((field) => errors[field])}>
        <summary>{t.further}</summary>
        {furtherFields.map(entry)}
      </details>
      <p class="small form-errors" role="status">
        {wrong > 0 ? t.fix(wrong) : ''}
      </p>
    </form>
  );
}
