import { Icon } from './icon.tsx';

type PickerProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onPick: (value: string) => void;
  /** Show the label before the value. */
  readonly shown?: boolean;
  readonly class?: string;
};

/** One of a few; the browser's own select lies over the words, so keys and readers work as they know it. */
export function Picker({ label, value, choices, onPick, shown = true, class: kind = 'picker' }: PickerProps) {
  return (
    <span class={kind}>
      {shown && (
        <span class="label" aria-hidden="true">
          {label}
        </span>
      )}
      <span class="value cut" dir="auto" aria-hidden="true">
        {choices.find((choice) => choice.value === value)?.label}
      </span>
      <Icon name="down" />
      <select
        class="cover"
        aria-label={label}
        value={value}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}
