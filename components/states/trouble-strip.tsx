import type { StoreTrouble } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { StateStrip } from './state-view.tsx';

/** What does not end everything else. */
export const isPassing = (trouble: StoreTrouble): boolean =>
  trouble === 'quota' || trouble === 'too-much' || trouble === 'corrupt';

/** Said above the view: what was typed and not saved stays on screen, and what can be read is shown. */
export function TroubleStrip() {
  const { state } = usePanel();
  const trouble = state.trouble.value;
  if (!trouble || !isPassing(trouble)) return null;
  const acts = [
    { label: texts.backup.save, icon: 'download' as const, run: () => state.saveEverything() },
    { label: texts.frame.dismiss, run: state.dismissTrouble },
  ];
  return (
    <div role="alert">
      <StateStrip notice={{ icon: 'disk', tone: 'bad', ...texts.troubles[trouble], acts }} />
    </div>
  );
}
