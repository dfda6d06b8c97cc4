import { attr, type Bearer } from './dom.ts';
import { words } from './words.ts';

/** Links of a list differ in their last word; what stands before it is resolved once for all of them. */
const stem = /^(.*\w\/|[/?#]|.*[?#].*[=&])([\w-]+)$/;
const stems = new Map<string, string>();

/** The address in one of these attributes, made absolute where it stands; only kinds that are safe to open. */
export function addressOf(
  bearer: Bearer,
  place: Pick<Node, 'baseURI'>,
  names: readonly string[] = ['href'],
): string | undefined {
  const raw = attr(bearer, ...names);
  if (!raw || raw === '#' || raw.length > 2000) return undefined;
  const { baseURI } = place;
  const [, lead = '', word] = stem.exec(raw) ?? [];
  if (!word) return resolve(raw, baseURI);
  const key = baseURI + lead;
  const known = stems.get(key) ?? resolve(`${lead}0`, baseURI)?.match(/(.*)0$/)?.[1] ?? '';
  if (stems.size > 99) stems.clear();
  stems.set(key, known);
  return known ? known + word : resolve(raw, baseURI);
}

function resolve(raw: string, base: string): string | undefined {
  const url = URL.parse(raw, base);
  return url && words.safeScheme.exec(url.protocol) ? url.href : undefined;
}
