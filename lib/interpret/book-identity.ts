import type { BookIdentity } from '../domain/book.ts';
import type { IdentityClue, PageFacts } from '../domain/reading.ts';
import type { SiteProfile } from '../sites/profile.ts';

/**
 * Whose books the page shows. The tenant is proved by the address, else by an id in the markup, else by the company
 * name shown; the bare origin is the last resort.
 */
export function bookIdentity(page: PageFacts, profile: SiteProfile | null): BookIdentity {
  const url = URL.canParse(page.url) ? new URL(page.url) : null;
  const host = url?.host || url?.protocol.replace(':', '') || page.url;
  const site = profile?.id ?? host;
  const shown = shownName(page.identity, profile);
  const base = {
    site,
    origin: url && url.origin !== 'null' ? url.origin : host,
    name: shown ?? host,
  };
  const inAddress = url && (profile ? tenantByRule(url, profile) : tenantInPath(url));
  if (inAddress) return { ...base, key: `${site}#${inAddress}`, proof: 'address' };
  const markup = page.identity.find((clue) => clue.from === 'markup' && clue.text.trim() !== '');
  if (markup) return { ...base, key: `${site}#${markup.text.trim()}`, proof: 'markup' };
  // A product may be installed on many hosts: without a tenant the host belongs to the key.
  const place = profile && profile.origins.length === 0 ? `${site}@${host}` : site;
  if (shown) return { ...base, key: `${place}#name:${shown}`, proof: 'shown-name' };
  return { ...base, key: place, proof: 'origin' };
}

function tenantByRule(url: URL, profile: SiteProfile): string | null {
  const { address, subdomain } = profile.book;
  const found = address ? new RegExp(address, 'i').exec(url.href)?.[1] : undefined;
  const selfHosted = profile.origins.length === 0 ? `@${url.host}` : '';
  if (found) return `${decodeURIComponent(found)}${selfHosted}`;
  return subdomain ? (url.hostname.split('.')[0] ?? null) : null;
}

const code = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|![\w-]{3,}|\d{6,})$/i;
const tenantWord =
  /^(?:companies|company|org|orgs|organi[sz]ations?|business|businesses|tenants?|accounts?|entity|entities|firms?|mandanten?|workspaces?|c|o|t)$/i;

/**
 * A tenant in the path of an unknown site: a long id in the first segment, or anything with an id's look right after
 * a word such as "company". Later segments are records, not tenants.
 */
function tenantInPath(url: URL): string | null {
  const segments = url.pathname.split('/').filter(Boolean);
  const [first, second, third] = segments;
  if (first && code.test(first)) return first;
  if (first && second && third && tenantWord.test(first) && /\d|!/.test(second)) return second;
  if (second && third && tenantWord.test(second) && segments.length > 3 && /\d|!/.test(third)) return third;
  return null;
}

const trust = ['hook', 'switcher', 'company', 'header', 'logo'];

function shownName(clues: readonly IdentityClue[], profile: SiteProfile | null): string | null {
  const product = profile?.label.toLowerCase();
  const shown = clues
    .filter((clue) => clue.from === 'shown' && clue.text.trim() && clue.text.trim().toLowerCase() !== product)
    .sort((a, b) => rank(a) - rank(b));
  return shown[0]?.text.trim() ?? null;
}

function rank(clue: IdentityClue): number {
  const found = trust.findIndex((word) => clue.where.includes(word));
  return found < 0 ? trust.length : found;
}
