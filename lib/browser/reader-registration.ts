import browser from 'webextension-polyfill';
import { grantedOrigins, watchOrigins } from './permissions.ts';
import { type RegisteredScripts, registerFor } from './register-for.ts';

const scripts: RegisteredScripts = {
  async isRegistered(id) {
    return (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  },
  register: (script) => browser.scripting.registerContentScripts([script]),
  update: (script) => browser.scripting.updateContentScripts([script]),
  unregister: (id) => browser.scripting.unregisterContentScripts({ ids: [id] }),
};

let last: Promise<void> = Promise.resolve();

/** Has the reader start by itself on exactly the origins granted. Calls queue: two at once would both register. */
function registerReader(): Promise<void> {
  last = last.catch(() => {}).then(async () => registerFor(await grantedOrigins(), scripts));
  return last;
}

/**
 * Keeps that so. Call it as the background starts: the browser wakes it for these events, and forgets registrations when
 * the extension is updated.
 */
export function keepReaderRegistered(): void {
  const register = () => void registerReader();
  watchOrigins(register);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
}
