import browser from 'webextension-polyfill';

/** Whether all these origins (match patterns: `https://app.example.com/*`) may be read. */
export const hasOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

/**
 * Asks the user, in one prompt. Must be the first call of a click handler: Firefox refuses it after any `await`.
 * Resolves to false if refused.
 */
export const requestOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

export const removeOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] });

export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** Tells when an origin was granted or taken away, here or in the browser's own settings, until the answer is called. */
export function watchOrigins(changed: () => void): () => void {
  const listener = () => changed();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
