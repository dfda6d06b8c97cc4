import browser, { type Tabs } from 'webextension-polyfill';

/** A tab. Address and title are null where the browser does not tell them: no access, and no click on the icon yet. */
export type TabInfo = { readonly id: number; readonly url: string | null; readonly title: string | null };

/** The active tab of the window the panel stands in. */
export async function activeTab(): Promise<TabInfo | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? infoOf(tab) : null;
}

/** Null once the tab is closed. */
export async function tabById(id: number): Promise<TabInfo | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  return tab && infoOf(tab);
}

export type TabListener = {
  /** Another tab came to the front, in any window. */
  activated(tabId: number): void;
  /** The tab's address, title or loading state changed. */
  updated(tab: TabInfo, loading: boolean): void;
  removed(tabId: number): void;
  /** The icon was clicked with this tab in front: its address may be known from now on. */
  clicked(tabId: number): void;
};

/** Tells about tabs until the answer is called. */
export function watchTabs(listener: TabListener): () => void {
  const activated = ({ tabId }: Tabs.OnActivatedActiveInfoType) => listener.activated(tabId);
  const updated = (_id: number, _change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    const info = infoOf(tab);
    if (info) listener.updated(info, tab.status === 'loading');
  };
  const removed = (tabId: number) => listener.removed(tabId);
  const clicked = ({ id }: Tabs.Tab) => {
    if (id !== undefined) listener.clicked(id);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  browser.action.onClicked.addListener(clicked);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(removed);
    browser.action.onClicked.removeListener(clicked);
  };
}

const infoOf = ({ id, url, title }: Tabs.Tab): TabInfo | null =>
  id === undefined ? null : { id, url: url || null, title: url ? (title ?? null) : null };
