import type { Hooks } from '../domain/hooks.ts';
import { covers, parseUrl, routeOf } from './address.ts';
import type { PagePattern, SiteProfile } from './profile.ts';
import { profiles } from './registry.ts';

export type { SiteProfile } from './profile.ts';

/**
 * The profile for a page: by address first, else by the markup marks its reader reported. Null = the generic reader
 * alone. An own host of a self-hosted product is known by its marks only.
 */
export function profileFor(url: string, marks: readonly string[]): SiteProfile | null {
  const address = parseUrl(url);
  const byAddress = address && profiles.find((one) => one.origins.some((origin) => covers(origin, address)));
  if (byAddress) return byAddress;
  const shown = new Set(marks);
  return profiles.find((one) => one.marks.some((mark) => mark.every((text) => shown.has(text)))) ?? null;
}

/** Origins to ask for when the user says "Read this site": all of a known product's, else the page's own. */
export function originsFor(url: string): readonly string[] {
  const address = parseUrl(url);
  if (!address || !/^https?:$/.test(address.protocol)) return [];
  const known = profileFor(url, []);
  return known ? known.origins : [`${address.protocol}//${address.hostname}/*`];
}

/** What to tell the page reader before the page has reported any marks. */
export const hooksFor = (url: string, marks: readonly string[] = []): Hooks =>
  profileFor(url, marks)?.hooks ?? {};

/** What the profile says about this page of the product, or null. */
export function pageOf(profile: SiteProfile, url: string): PagePattern | null {
  const address = parseUrl(url);
  if (!address) return null;
  const route = routeOf(address);
  return profile.pages.find((page) => new RegExp(page.address, 'i').test(route)) ?? null;
}
