/**
 * The address of a list, without what only turns its pages or narrows it: origin, path, and the path of a hash router.
 * Two lists of one book ("all invoices", "needs attention") have different ones.
 */
export function listAddress(url: string): string {
  const { origin, pathname, hash } = new URL(url);
  const [hashPath = ''] = hash.split('?');
  return origin + pathname + (hashPath.startsWith('#/') ? hashPath : '');
}
