/** An address that is a PDF by its own words. */
const isCopy = /\.pdf(?:[?#]|$)|[/?&=_-]pdf(?:[/?&=#]|$)|[?&](?:print|format|download)=(?:pdf|true|1)\b/i;
/** What may hold one record: the nearest of these around its number. */
const record = 'tr, [role="row"], li, article, [role="listitem"]';

/** The link to an invoice's copy: beside its number, in its own address, or the page's only one. Null: the page has none. */
export function findCopy(document: Document, number: string, link: string | null): string | null {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    ({ href, protocol, textContent }) =>
      /^https?:$/.test(protocol) && (isCopy.test(href) || /\bpdf\b/i.test(textContent)),
  );
  const named = links.filter(({ href }) => has(decoded(href), number));
  const beside = links.filter((one) => has(textsOf(one.closest(record)), number));
  const under = links.filter(({ href }) => link !== null && href.startsWith(link.replace(/[?#].*$/, '')));
  for (const found of [named, beside, under]) if (found[0]) return found[0].href;
  const [only, ...others] = links;
  const alone = only && others.length === 0 && has(textsOf(document.body), number);
  return alone ? only.href : null;
}

/** The texts of an element, set apart: two cells side by side are two words. */
function textsOf(element: Element | null): string {
  if (!element) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' ');
}

/** INV-1 does not stand in INV-10. */
function has(text: string, number: string): boolean {
  if (number === '') return false;
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + number.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
