import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { StateStrip } from './state-view.tsx';

const t = texts.backup;

/** A copy is due, or the folder of the daily ones waits for a click. */
export function CopyDue() {
  const { state } = usePanel();
  const folder = state.folder.value;
  if (folder && folder.state !== 'good') {
    const again = { label: t.folderAllow, run: state.allowFolder };
    const notice = { icon: 'disk', tone: 'warn', title: t.folderTitle, acts: [again] } as const;
    return <StateStrip notice={{ ...notice, text: t.folderStates[folder.state](folder.name) }} />;
  }
  const due = state.backupDue.value;
  if (!due) return null;
  const acts = [
    { label: t.save, icon: 'download' as const, run: () => state.saveEverything() },
    { label: t.later, run: state.remindLater },
  ];
  const text = due.days === null ? t.oldNever : t.old(due.days);
  return <StateStrip notice={{ icon: 'disk', title: t.oldTitle, text, acts }} />;
}
