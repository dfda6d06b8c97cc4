import type { PageFacts } from '../domain/reading.ts';
import { topicOf } from './page-topic.ts';
import { tidy } from './tidy.ts';

const numbered =
  /(?:invoice|credit (?:note|memo)|rechnung|gutschrift|facture|avoir|factura|factuur|creditnota|fattura|nota di credito|fatura|faktura|kreditnota|lasku|hyvityslasku|請求書|发票|發票)\s*(?:no\.?|nr\.?|n[°º]|num(?:ber|mer|éro|ero)?\.?|č\.?|番号|编号)?\s*[:#]?\s*((?=[^\s]*\d)[\p{L}\d][\p{L}\d\-/_.]*)/iu;

/** The number in a heading such as "Invoice INV-1042", or null. */
export function numberInHeading(page: PageFacts, regionHeading: string | null): string | null {
  for (const text of [regionHeading ?? '', ...page.headings, page.title]) {
    const found = numbered.exec(text)?.[1];
    if (found) return found;
  }
  return codeInHeading(page);
}

const code = /^(?=(?:.*\d){3})(?=.*[\p{L}/-])[\p{L}\d]+(?:[-/_.][\p{L}\d]+)*$/u;

/** A heading, or a piece of the title, that is nothing but one number: "INV/2026/00612", "FA2604-0029 - Card". */
function codeInHeading(page: PageFacts): string | null {
  const pieces = [...page.headings, ...page.title.split(/\s+[-–—|·•]\s+/)].map(tidy);
  const codes = new Set(pieces.filter((piece) => code.test(piece)));
  const [only] = codes;
  return codes.size === 1 && only ? only : null;
}

const customerWord =
  /customer|client|contact|partner|kunde|debtor|debitor|cliente|klant|kund|asiakas|klient|zákazn|odběratel|socid|nameid|顧客|客户|客戶/iu;
const label = new RegExp(`^(?:${customerWord.source})\\w*\\s*[:–—-]\\s*`, 'iu');

const onlyCustomerWords = new RegExp(
  `^(?:(?:${customerWord.source}|details?|list|profile|overview|all)\\w*\\s*)+$`,
  'iu',
);

/** The customer whose page this is, by its heading, where address or navigation say that it is a customer's page. */
export function customerInHeading(page: PageFacts): string | null {
  const [heading] = page.headings.map(tidy).filter(Boolean);
  if (!heading) return null;
  if (label.test(heading)) return heading.replace(label, '');
  const route = URL.canParse(page.url) ? page.url.slice(new URL(page.url).origin.length) : '';
  const told = [route, ...page.current].some((text) => customerWord.test(text));
  return told && topicOf(heading) === null && !onlyCustomerWords.test(heading) ? heading : null;
}
