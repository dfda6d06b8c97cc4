/** The address if it leads to a web page, else null: what a ledger page links to is not to be trusted. */
export function webUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** For the replies of a letter: also addresses of mail and phone. */
export function linkUrl(url: string): string | null {
  if (webUrl(url)) return url;
  return /^(mailto|tel):/i.test(url) ? url : null;
}
