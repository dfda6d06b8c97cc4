/**
 * Whether a match pattern such as `https://*.example.com/*` covers an address. Hosts match whole or at a dot, never
 * as a part of a word. A pattern without scheme `https` matches nothing else.
 */
export function covers(pattern: string, url: URL): boolean {
  const parts = /^(https?):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host, path] = parts;
  return (
    url.protocol === `${scheme}:` &&
    hostCovers(host ?? '', url.hostname) &&
    pathCovers(path ?? '', url.pathname)
  );
}

function hostCovers(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  const base = pattern.slice(2);
  return host === base || host.endsWith(`.${base}`);
}

const pathCovers = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The address, or null where it is none. */
export const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/** What page patterns are compared with: path, query and fragment. */
export const routeOf = (url: URL): string => url.pathname + url.search + url.hash;
