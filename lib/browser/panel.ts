import browser from 'webextension-polyfill';
import { openPanel } from './open-panel.ts';

/**
 * Opens the panel when the icon is clicked. By hand, not by `openPanelOnActionClick`: only so does the click grant
 * `activeTab`, from which the panel knows the page's address.
 */
export function openPanelOnClick(): void {
  browser.action.onClicked.addListener(({ windowId }) => {
    // At once: after an await the browser no longer takes it for the user's doing.
    if (windowId !== undefined) void openPanel(windowId);
  });
}
