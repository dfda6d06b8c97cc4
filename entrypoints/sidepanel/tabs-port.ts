import { isClosedPage } from '../../lib/browser/scripting.ts';
import { activeTab, tabById, watchTabs } from '../../lib/browser/tabs.ts';
import type { TabsPort } from '../../lib/panel/ports.ts';

/** The tab of this window that is in front; or, opened as a page with `?tab=`, that one. */
export function createTabsPort(fixed: number | null): TabsPort {
  return {
    async current() {
      const tab = fixed === null ? await activeTab() : await tabById(fixed);
      if (!tab || (tab.url === null && (await isClosedPage(tab.id)))) return null;
      return { ...tab, title: tab.title ?? '' };
    },
    onChange(listener) {
      const changed = () => listener();
      return watchTabs({
        activated: changed,
        updated: (_tab, loading) => loading || changed(),
        removed: changed,
        clicked: changed,
      });
    },
  };
}
