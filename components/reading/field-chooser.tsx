import type { ColumnReading } from '../../lib/domain/snapshot.ts';
import { type TaughtField, taughtField } from '../../lib/domain/taught.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Picker } from '../shared/picker.tsx';

type FieldChooserProps = {
  readonly label: string;
  /** Columns as read now: fields that none of them is come first. */
  readonly known: readonly ColumnReading[];
  readonly onPick: (field: TaughtField) => void;
};

/** What a column is; the fields most missed first. */
export function FieldChooser({ label, known, onPick }: FieldChooserProps) {
  const read = (field: TaughtField): boolean => known.some((column) => column.field === field);
  const fields = [...wanted, ...taughtField.options.filter((field) => !wanted.includes(field))];
  const choices = [
    { value: '', label: texts.reading.choose },
    ...[...fields.filter((field) => !read(field)), ...fields.filter(read)].map((field) => ({
      value: field,
      label: texts.columnField[field],
    })),
  ];
  return (
    <div class="field-chooser">
      <Picker
        label={label}
        value=""
        choices={choices}
        onPick={(value) => {
          const field = fields.find((one) => one === value);
          if (field) onPick(field);
        }}
      />
    </div>
  );
}

const wanted: readonly TaughtField[] = [
  'balance',
  'customer',
  'number',
  'dueDate',
  'total',
  'issueDate',
  'status',
];
