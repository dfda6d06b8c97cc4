import { openSidePanel } from './open-panel.chrome.ts';
import { openSidebar } from './open-panel.firefox.ts';

/** Opens the panel in a window. Only within a user's click, before any `await`. */
export const openPanel = (windowId: number): Promise<void> => openSidePanel(windowId) ?? openSidebar();
