type SidePanel = { open(where: { windowId: number }): Promise<void> };

/** Chromium's side panel; undefined in a browser that has none. Not in the polyfill, hence the native global. */
export function openSidePanel(windowId: number): Promise<void> | undefined {
  const chrome: { sidePanel?: SidePanel } | undefined = Reflect.get(globalThis, 'chrome');
  return chrome?.sidePanel?.open({ windowId });
}
