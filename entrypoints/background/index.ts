import { defineBackground } from 'wxt/utils/define-background';
import { readLock } from '../../lib/browser/lock.ts';
import { openPanelOnClick } from '../../lib/browser/panel.ts';
import { noteOnCommand, noteOnSelection } from '../../lib/browser/quick-note.ts';
import { keepReaderRegistered } from '../../lib/browser/reader-registration.ts';
import { keepDueCount } from '../../lib/browser/reminders.ts';
import { isHidden } from '../../lib/domain/lock.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { readDue } from './read-due.ts';

/** Listens to no messages: whatever there is to do, the panel does itself. */
export default defineBackground({
  type: 'module',
  main() {
    openPanelOnClick();
    keepReaderRegistered();
    noteOnCommand();
    noteOnSelection(texts.quickNote.menu);
    const isQuiet = async (): Promise<boolean> => {
      const { lock, activeAt } = await readLock();
      return isHidden(lock, activeAt, Date.now());
    };
    keepDueCount(readDue, isQuiet, texts.quickNote.counts);
  },
});
