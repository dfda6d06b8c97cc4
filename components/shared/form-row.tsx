import type { ComponentChildren } from 'preact';

type FormRowProps = {
  readonly id: string;
  readonly label: string;
  /** What is wrong with it, or a quiet word about it. */
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
};

/** A label over its field, and what is to be said of it. The field carries the id. */
export function FormRow({ id, label, error, hint, children }: FormRowProps) {
  return (
    <div class="form-row">
      <label for={id}>{label}</label>
      {children}
      {error && (
        <p class="small error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && !error && <p class="small quiet">{hint}</p>}
    </div>
  );
}
