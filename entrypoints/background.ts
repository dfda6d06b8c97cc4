import { defineBackground } from 'wxt/utils/define-background';
import { openPanelOnClick } from '../lib/browser/panel.ts';
import { keepReaderRegistered } from '../lib/browser/reader-registration.ts';

/** Listens to no messages: whatever there is to do, the panel does itself. */
export default defineBackground({
  type: 'module',
  main() {
    openPanelOnClick();
    keepReaderRegistered();
  },
});
