import { texts } from '../../lib/panel/texts/texts.ts';
import type { SenderField as Field } from './sender-errors.ts';

type SenderFieldProps = {
  readonly field: Field;
  readonly value: string;
  readonly error: string | undefined;
  readonly onText: (text: string) => void;
};

const keyboards: { readonly [field in Field]?: 'tel' | 'email' } = {
  phone: 'tel',
  replyTo: 'email',
};

/** One entry with its label, an example, and what is wrong with it. */
export function SenderField({ field, value, error, onText }: SenderFieldProps) {
  const t = texts.sender;
  const id = `sender-${field}`;
  const common = {
    id,
    name: field,
    class: 'field',
    value,
    placeholder: t[`${field}Hint`],
    ...(error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {}),
  };
  return (
    <div class="form-row">
      <label for={id}>{t[field]}</label>
      {field === 'waysToPay' || field === 'postalAddress' ? (
        <textarea {...common} rows={3} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={keyboards[field] ?? 'text'}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
      {error && (
        <p class="small error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
