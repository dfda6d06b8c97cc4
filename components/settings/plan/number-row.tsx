import { TextRow } from '../../shared/text-row.tsx';

type NumberRowProps = {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly onNumber: (value: number) => void;
  readonly hint?: string;
};

/** A number of the plan; what is no number leaves it as it was. */
export function NumberRow({ id, label, value, onNumber, hint }: NumberRowProps) {
  return (
    <TextRow
      id={id}
      type="number"
      label={label}
      value={String(value)}
      hint={hint}
      min="0"
      onText={(text) => {
        const number = Number(text);
        if (text.trim() !== '' && Number.isFinite(number)) onNumber(number);
      }}
    />
  );
}
