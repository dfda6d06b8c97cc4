import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { StateStrip } from './state-view.tsx';

/** Said above the view, so that what was typed and not saved stays on screen. */
export function DiskFull() {
  const { state } = usePanel();
  if (state.trouble.value !== 'quota') return null;
  const save = { label: texts.backup.save, icon: 'download' as const, run: () => state.saveEverything() };
  return (
    <div role="alert">
      <StateStrip notice={{ icon: 'disk', tone: 'bad', ...texts.troubles.quota, acts: [save] }} />
    </div>
  );
}
