import type { Instant } from '../domain/instant.ts';

export function earlier(a: Instant, b: Instant): Instant {
  if (a < b) return a;
  return b;
}

/** The later of two moments, where there are two. */
export function later<T extends Instant | null>(a: Instant | null, b: T): Instant | T {
  if (a === null) return b;
  if (b === null || a > b) return a;
  return b;
}
