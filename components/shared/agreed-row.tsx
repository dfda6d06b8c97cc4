import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import type { Tone } from './state-tag.tsx';

type AgreedRowProps = {
  readonly icon: IconName;
  readonly tone?: Tone | undefined;
  readonly title: string;
  readonly facts: string;
  /** Where it leads; none: it is only told. */
  readonly onOpen?: (() => void) | undefined;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
};

/** One thing agreed: what, how it stands, and its one act. */
export function AgreedRow({ icon, tone, title, facts, onOpen, children }: AgreedRowProps) {
  return (
    <li class="agreed-row" data-tone={tone}>
      <Icon name={icon} />
      <span>
        {onOpen ? (
          <button type="button" class="open-row" onClick={onOpen}>
            {title}
          </button>
        ) : (
          <b>{title}</b>
        )}
        <div class="facts">{facts}</div>
      </span>
      <span>{children}</span>
    </li>
  );
}
