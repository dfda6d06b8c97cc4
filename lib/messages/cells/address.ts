/** Links of a list differ in their last word; what stands before it is resolved once for all of them. */
const stem = /^(.*\w\/|[/?#]|.*[?#].*[=&])([\w-]+)$/;
const stems = new Map<string, string>();

/** An address as the markup has it, made absolute; only kinds that are safe to open. */
export function addressOf(raw: string | null | undefined, base: string): string | undefined {
  if (!raw || raw === '#' || raw.length > 2000) return undefined;
  const [, lead = '', word] = stem.exec(raw) ?? [];
  if (!word) return resolve(raw, base);
  const key = base + lead;
  const known = stems.get(key) ?? resolve(`${lead}0`, base)?.match(/(.*)0$/)?.[1] ?? '';
  if (stems.size > 99) stems.clear();
  stems.set(key, known);
  return known ? known + word : resolve(raw, base);
}

function resolve(raw: string, base: string): string | undefined {
  const url = URL.parse(raw, base);
  return url && /^(https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
}
