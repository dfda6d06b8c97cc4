import browser from 'webextension-polyfill';

/** Firefox's sidebar, which always opens in the window of the click. */
export const openSidebar = (): Promise<void> => browser.sidebarAction.open();
