const idParameter =
  /^(?:id|uuid|guid|(?:txn|invoice|inv|doc|document|record|customer|client|contact|partner|name|entity|soc|fac|account)_?-?id|facid|socid)$/i;
const action = /^(?:edit|view|show|details?|preview|pdf|print|open|history|invoices?|overview)$/i;

/**
 * The record's own id as its link shows it: one id-like parameter, else the last segment of the path that has a
 * digit. Null where the link names no single record.
 */
export function recordIdIn(href: string): string | null {
  const path = plainPath.exec(href)?.[1];
  if (path !== undefined) return idInPath(path);
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (!/^(?:https?|file):$/.test(url.protocol)) return null;
  for (const query of [url.search, url.hash.split('?')[1] ?? '', url.hash.replace(/^#/, '')]) {
    const ids = [...new URLSearchParams(query)].filter(
      ([name, value]) => idParameter.test(name) && value !== '',
    );
    const [only] = ids;
    if (only && ids.length === 1) return only[1];
    const plain = ids.find(([name]) => /^id$/i.test(name));
    if (plain) return plain[1];
  }
  const inHash = url.hash.startsWith('#/') ? url.hash.slice(1).split('?')[0] : url.pathname;
  return idInPath(inHash ?? '');
}

/** Most links: nothing but a path, and nothing in it that the browser would write otherwise. */
const plainPath = /^https?:\/\/[a-z\d.-]+(?::\d+)?((?:\/[\w-]+)+)$/;

function idInPath(path: string): string | null {
  const segments = path.split('/').filter(Boolean);
  const last = segments.findLast((one) => !action.test(one));
  return last && /\d/.test(last) && segments.length > 1 && !/\.\w{2,5}$/.test(last) ? safeDecode(last) : null;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign is a page's own business.
    return text;
  }
}
