import { attr, type Bearer } from './dom.ts';
import { safeScheme } from './words.ts';

/** Links of a list differ in their last word; what stands before it is resolved once for all of them. */
const stem = /^(.*\w\/|[/?#]|.*[?#].*[=&])([\w-]+)$/;
const stems = new Map<string, string>();

/** The address in an attribute, made absolute; only kinds that are safe to open. */
export function addressOf(bearer: Bearer, base: string, ...names: readonly string[]): string | undefined {
  const raw = attr(bearer, ...(names.length > 0 ? names : ['href']));
  const [, lead = '', word] = stem.exec(raw) ?? [];
  if (!word) return resolve(raw, base);
  const key = base + lead;
  const known = stems.get(key) ?? resolve(`${lead}0`, base)?.match(/(.*)0$/)?.[1] ?? '';
  if (stems.size > 99) stems.clear();
  stems.set(key, known);
  return known ? known + word : resolve(raw, base);
}

function resolve(raw: string, base: string): string | undefined {
  const url = raw && raw !== '#' && raw.length <= 2000 ? URL.parse(raw, base) : null;
  return url && safeScheme.exec(url.protocol) ? url.href : undefined;
}
