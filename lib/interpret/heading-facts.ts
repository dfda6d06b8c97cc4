import type { PageFacts } from '../domain/reading.ts';
import { numberInText } from './invoices/number-in-text.ts';
import { topicOf } from './page-topic.ts';
import { tidy } from './tidy.ts';

/** The number in a heading such as "Invoice INV-1042", or null. */
export function numberInHeading(page: PageFacts, regionHeading: string | null): string | null {
  for (const text of [regionHeading ?? '', ...page.headings, page.title]) {
    const found = numberInText(text);
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
  /customer|client|contact|partner|kunde|debtor|debitor|cliente|klant|kund|asiakas|klient|zákazn|odběratel|socid|nameid|顧客|得意先|取引先|客户|客戶|거래처|고객|לקוח|ลูกค้า|عميل|müşteri|покупател|контрагент|клиент|kontrahent|πελάτη|pelanggan|khách hàng/iu;
const statement =
  /(?:(?:customer|account|client)s? )?(?:statement|ledger|activity|transactions)(?: of account| for)?|statement of account|kontoauszug|kontoblatt|debitorenkonto|relevé(?: de compte)?|grand livre|extracto|estado de cuenta|estratto conto|partitario|rekeningoverzicht|extrato|kontoutdrag|kundereskontro|kontoutskrift|kontoudtog|tiliote|wyciąg|výpis|karta kontrahenta|rozrachunki|(?:cari )?hesap ekstresi|ekstre|акт сверки|карточка сч[её]та|выписка|картка рахунку|folyószámla(?:-?kivonat)?|fișă client|extras de cont|καρτέλα(?: πελάτη)?|כרטסת|كشف حساب|거래처 ?원장|得意先元帳|对账单|對帳單|往来明细|kartica kupca|izvod|kontokort|reskontrakortti/iu;
const label = new RegExp(
  `^(?:(?:${customerWord.source})\\p{L}*(?: (?:report|details?|card|account|activity))?|(?:${statement.source})(?: (?:${customerWord.source})\\p{L}*)?)(?: \\p{L}{0,4}\\d[\\p{L}\\d]*)?\\s*[:：–—-]\\s*`,
  'iu',
);

/** "Account 411DUPONT – Dupont SA", on a page that says that it is the ledger of customers. */
const ofAccount =
  /^(?:compte|konto|account|cuenta|conto|conta|rekening)\s+(?=\S*\d)[\p{L}\d.]+\s*[:–—-]\s*(?=\p{L})/iu;
const isLedger = new RegExp(`(?:${statement.source}).*(?:${customerWord.source})`, 'iu');

const customerRecord = new RegExp(`(?:${customerWord.source})\\w*[/=][\\w-]*\\d`, 'iu');

const onlyCustomerWords = new RegExp(
  `^(?:(?:${customerWord.source}|details?|list|profile|overview|all)\\w*\\s*)+$`,
  'iu',
);

/** Headings further down that offer help: "Kundenservice: 0800 …", "Contact: help@…". */
const help = /service|support|hotline|contact|kontakt|portal|@|[:：]\s*[^\p{L}]*$/iu;

/** The customer that a heading names as such: "Customer: Acme", "Statement of account – Acme"; null where none does. */
export function customerLabelled(page: PageFacts): string | null {
  const headings = page.headings.map(tidy).filter(Boolean);
  const named = headings.find((text, at) => label.test(text) && (at === 0 || !help.test(text)));
  const name = named?.replace(label, '');
  if (name) return name;
  const account = isLedger.test(headings[0] ?? '')
    ? headings.find((text) => ofAccount.test(text))
    : undefined;
  return account?.replace(ofAccount, '') ?? null;
}

/** The customer whose page this is, by its heading, where address or navigation say that it is a customer's page. */
export function customerInHeading(page: PageFacts): string | null {
  const [heading] = page.headings.map(tidy).filter(Boolean);
  if (!heading) return null;
  const labelled = customerLabelled(page);
  if (labelled) return labelled;
  const route = URL.canParse(page.url) ? page.url.slice(new URL(page.url).origin.length) : '';
  const told = [route, ...page.current].some((text) => customerWord.test(text));
  if (!told || onlyCustomerWords.test(heading)) return null;
  const topic = topicOf(heading);
  // A record of a customer may be called "Otter Bank"; a list is called "Bank transactions".
  const named = topic !== 'receivables' && customerRecord.test(route) && /\s/.test(heading);
  return topic === null || named ? heading : null;
}
