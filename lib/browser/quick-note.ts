import browser from 'webextension-polyfill';

const page = '/quick-note.html';
const command = 'quick-note';
const menu = 'note-for-selection';
/** As much of a selection as an address carries. */
const longest = 2000;

/**
 * Opens the note window, which takes the keyboard: the panel would not, and what is typed would land in the page. The
 * icon opens the panel again at once. Not awaited in between: the browser takes it for the user's doing only in the same
 * turn.
 */
function openNote(text: string): void {
  const query = text === '' ? {} : { text: text.slice(0, longest) };
  void browser.action.setPopup({ popup: `${page}?${new URLSearchParams({ ...query, at: 'icon' })}` });
  void browser.action
    .openPopup()
    .catch(() => openInWindow(`${page}?${new URLSearchParams(query)}`))
    .finally(() => browser.action.setPopup({ popup: '' }));
}

/** Where the browser opens no window at the icon: a small one of its own. */
async function openInWindow(url: string): Promise<void> {
  await browser.windows.create({ url: browser.runtime.getURL(url), type: 'popup', width: 400, height: 320 });
}

/** The keyboard command. */
export function noteOnCommand(): void {
  browser.commands.onCommand.addListener((name) => {
    if (name === command) openNote('');
  });
}

/** "Note for …" on text selected in any page; `title` has `%s` where the selection stands. */
export function noteOnSelection(title: string): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: menu, title, contexts: ['selection'] }, () => {
      // Already there after an update: nothing is to be done.
      void browser.runtime.lastError;
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === menu) openNote(selectionText ?? '');
  });
}
