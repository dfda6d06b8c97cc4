import type { LockState } from '../../lib/panel/lock-desk.ts';
import type { QuickNote as State } from '../../lib/panel/quick/create-quick-note.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { UnlockForm } from '../lock/unlock-form.tsx';
import { QuickNote } from './quick-note.tsx';

/** The note, or the question for the passphrase while the panel hides: it would name customers. */
export function QuickNoteWindow(props: { lock: LockState; note: State; close: () => void }) {
  const { lock, note, close } = props;
  if (!lock.ready.value) return null;
  if (!lock.hidden.value) return <QuickNote note={note} close={close} />;
  return (
    <main class="quick-note">
      <h1>{texts.lock.title}</h1>
      <UnlockForm lock={lock} />
    </main>
  );
}
