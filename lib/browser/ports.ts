import browser, { type Runtime } from 'webextension-polyfill';

/** A port in the few words its users need. */
export type Port = {
  post(message: unknown): void;
  onMessage(heard: (raw: unknown) => void): void;
  onClose(closed: () => void): void;
  close(): void;
};

/** A port to the reader in one frame of a tab. */
export const connectFrame = (tabId: number, frameId: number, name: string): Port =>
  portOf(browser.tabs.connect(tabId, { frameId, name }));

function portOf(port: Runtime.Port): Port {
  return {
    post(message) {
      try {
        port.postMessage(message);
      } catch {
        // Closed a moment ago; onClose has said so, or will.
      }
    },
    onMessage: (heard) => port.onMessage.addListener((raw: unknown) => heard(raw)),
    onClose: (closed) =>
      port.onDisconnect.addListener(() => {
        // Looked at, so that the browser does not log it: a frame without a reader is no error.
        void browser.runtime.lastError;
        closed();
      }),
    close: () => port.disconnect(),
  };
}
