import { Icon, type IconName } from './icon.tsx';

export type Tone = 'bad' | 'warn' | 'good' | 'accent' | 'neutral';

/** A state is an icon and a word; colour only supports them. */
export function StateTag({ icon, tone, children }: { icon: IconName; tone?: Tone; children: string }) {
  return (
    <span class="state-tag" data-tone={tone}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
