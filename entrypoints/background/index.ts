import { defineBackground } from 'wxt/utils/define-background';
import { openPanelOnClick } from '../../lib/browser/panel.ts';
import { noteOnCommand, noteOnSelection } from '../../lib/browser/quick-note.ts';
import { keepReaderRegistered } from '../../lib/browser/reader-registration.ts';
import { keepDueCount } from '../../lib/browser/reminders.ts';
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
    keepDueCount(readDue, texts.quickNote.due);
  },
});
