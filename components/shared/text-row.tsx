import { FormRow } from './form-row.tsx';

type TextRowProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly type?: 'text' | 'date' | 'time' | 'email' | 'tel' | 'number';
  readonly rows?: number;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly min?: string | undefined;
  readonly list?: string;
};

/** One entry of a form, in one line or in several. */
export function TextRow({
  id,
  label,
  value,
  onText,
  type = 'text',
  rows,
  hint,
  error,
  ...others
}: TextRowProps) {
  const common = {
    id,
    class: 'field',
    value,
    placeholder: others.placeholder,
    ...(error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {}),
  };
  return (
    <FormRow id={id} label={label} error={error} hint={hint}>
      {rows === undefined ? (
        <input
          {...common}
          type={type}
          dir="auto"
          min={others.min}
          list={others.list}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      ) : (
        <textarea {...common} rows={rows} dir="auto" onInput={(event) => onText(event.currentTarget.value)} />
      )}
    </FormRow>
  );
}
