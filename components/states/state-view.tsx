import type { ComponentChildren } from 'preact';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import type { Notice } from './page-notice.ts';

/** A whole view's worth of notice: the first act is the view's primary button. */
export function StateView({ notice, children }: { notice: Notice; children?: ComponentChildren }) {
  return (
    <section class="state-view" data-tone={notice.tone}>
      <Icon name={notice.icon} />
      <h2>{notice.title}</h2>
      <p>{notice.text}</p>
      {children}
      <Acts notice={notice} large />
    </section>
  );
}

/** The same, small, above a list that stays in sight. Its acts are quiet: the primary button is the list's. */
export function StateStrip({ notice }: { notice: Notice }) {
  return (
    <section class="state-strip" data-tone={notice.tone ?? 'neutral'}>
      <Icon name={notice.icon} />
      <div>
        <h2>{notice.title}</h2>
        <p class="small quiet">{notice.text}</p>
        <Acts notice={notice} />
      </div>
    </section>
  );
}

function Acts({ notice, large = false }: { notice: Notice; large?: boolean }) {
  if (notice.acts.length === 0) return null;
  return (
    <div class="button-row">
      {notice.acts.map((act, index) => (
        <Button
          key={act.label}
          icon={act.icon}
          look={large && index === 0 && !notice.outside ? 'primary' : undefined}
          compact={!large}
          onClick={act.run}
        >
          {act.label}
        </Button>
      ))}
    </div>
  );
}
