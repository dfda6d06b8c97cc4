import { useEffect, useState } from 'preact/hooks';
import type { CallDraft } from '../../lib/domain/call-draft.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';

/** How long the call has gone on. Its name changes by the minute only, so that readers are left in peace. */
export function CallTimer({ draft: { startedAt, endedAt } }: { draft: CallDraft }) {
  const { state } = usePanel();
  const [, tick] = useState(0);
  useEffect(() => {
    if (endedAt) return;
    const timer = setInterval(() => tick((times) => times + 1), 1000);
    return () => clearInterval(timer);
  }, [endedAt]);
  const end = Date.parse(endedAt ?? state.journal.now());
  const seconds = Math.max(0, Math.floor((end - Date.parse(startedAt)) / 1000));
  const minutes = Math.floor(seconds / 60);
  return (
    <span
      class={endedAt ? 'call-timer over' : 'call-timer'}
      role="timer"
      aria-label={texts.callView.timer(minutes)}
    >
      {minutes}:{String(seconds % 60).padStart(2, '0')}
    </span>
  );
}
