import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';

type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly icon?: IconName | undefined;
  readonly look?: 'primary' | 'plain' | undefined;
  readonly compact?: boolean;
  /** A key shown on the button. */
  readonly hint?: string | undefined;
  /** Id of the sentence that says why it is off; off buttons stay focusable. */
  readonly off?: string | undefined;
  readonly label?: string;
  readonly expanded?: boolean;
  readonly title?: string;
};

export function Button({
  children,
  onClick,
  icon,
  look,
  compact,
  hint,
  off,
  label,
  expanded,
  title,
}: ButtonProps) {
  const kind = ['button', look, compact && 'compact'].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      class={kind}
      aria-label={label}
      title={title}
      aria-disabled={off ? 'true' : undefined}
      aria-describedby={off}
      aria-expanded={expanded}
      onClick={() => {
        if (!off) onClick();
      }}
    >
      {icon && <Icon name={icon} />}
      <span class="cut">{children}</span>
      {hint && <KeyHint>{hint}</KeyHint>}
    </button>
  );
}

export function IconButton(props: {
  icon: IconName;
  label: string;
  onClick: () => void;
  expanded?: boolean;
  pressed?: boolean;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
