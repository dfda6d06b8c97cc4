import { useRef, useState } from 'preact/hooks';
import { type Sender, sender as senderShape } from '../../lib/domain/sender.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { type SenderField as Field, type SenderErrors, senderErrors, senderFields } from './sender-errors.ts';
import { SenderField } from './sender-field.tsx';

type SenderFormProps = {
  readonly id: string;
  readonly known: Sender | null;
  readonly onSaved: () => void;
};

/** Who writes: six entries, asked once a book. Its submit button stands in the view's bar. */
export function SenderForm({ id, known, onSaved }: SenderFormProps) {
  const { state } = usePanel();
  const [entries, setEntries] = useState<Record<Field, string>>({
    company: '',
    person: state.author.value,
    phone: '',
    replyTo: '',
    waysToPay: '',
    answersWithin: '',
    ...known,
  });
  const [errors, setErrors] = useState<SenderErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const t = texts.sender;

  const submit = (event: Event): void => {
    event.preventDefault();
    const result = senderShape.safeParse(trimmed(entries));
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

  const wrong = Object.keys(errors).length;
  return (
    <form id={id} ref={form} class="sender-form" noValidate onSubmit={submit}>
      <h2>{t.title}</h2>
      <p class="quiet">{t.intro}</p>
      {senderFields.map((field) => (
        <SenderField
          key={field}
          field={field}
          value={entries[field]}
          error={errors[field]}
          onText={(text) => {
            setEntries({ ...entries, [field]: text });
            const { [field]: _mended, ...others } = errors;
            setErrors(others);
          }}
        />
      ))}
      <p class="small form-errors" role="status">
        {wrong > 0 ? t.fix(wrong) : ''}
      </p>
    </form>
  );
}

const trimmed = (entries: Record<Field, string>): Record<Field, string> => {
  const { company, person, phone, replyTo, waysToPay, answersWithin } = entries;
  return {
    company: company.trim(),
    person: person.trim(),
    phone: phone.trim(),
    replyTo: replyTo.trim(),
    waysToPay: waysToPay.trim(),
    answersWithin: answersWithin.trim(),
  };
};
