import type { StoredInvoice } from '../domain/account.ts';
import { decimalText } from '../domain/money.ts';
import { plain } from './plain.ts';

/**
 * Hosts and paths under which products show an invoice to the customer, with a way to pay it. An address of the ledger
 * itself opens only for those who may log in there and never goes into a letter.
 */
const paymentPages: readonly RegExp[] = [
  /^https:\/\/(?:invoice|checkout|buy|pay)\.stripe\.com\/./,
  /^https:\/\/in\.xero\.com\/./,
  /^https:\/\/(?:connect|app)\.(?:qbo\.)?intuit\.com\/portal\/./,
  /^https:\/\/(?:www\.)?paypal\.com\/invoice\/p\/./,
  /^https:\/\/paypal\.me\/./,
  /^https:\/\/pay\.gocardless\.com\/./,
  /^https:\/\/(?:www\.)?mollie\.com\/(?:checkout|payscreen)\/./,
  /^https:\/\/(?:squareup\.com\/pay-invoice|checkout\.square\.site)\/./,
  /^https:\/\/next\.waveapps\.com\/(?:customer-)?(?:invoice|pay)\/public?\/?./,
  /^https:\/\/[^/]+\/client\/(?:invoice|invoices|pay)\/./,
  /^https:\/\/[^/]+\/my\/invoices\/\d+\?(?:.*&)?access_token=./,
  /^https:\/\/[^/]+\/public\/payment\/newpayment\.php\?./,
  /^https:\/\/[^/]+\/secure\/[^/]*invoice[^/]*\?CInvoiceID=./i,
];

type Payable = Pick<StoredInvoice, 'number' | 'link' | 'balance'>;

/** Where the customer can pay one invoice: the page's own link if it is one, else the sender's pattern filled in. */
export function payLinkOf(invoice: Payable, pattern: string | undefined): string | null {
  const { link } = invoice;
  if (link !== null && paymentPages.some((page) => page.test(link))) return link;
  return pattern === undefined ? null : filled(pattern, invoice);
}

/** Null where the pattern asks for what the invoice does not say, or gives no web address. */
function filled(pattern: string, { number, balance }: Payable): string | null {
  const values: { readonly [name: string]: string | null } = {
    number: plain(number ?? '') || null,
    amount: balance && decimalText(balance),
    currency: balance?.currency ?? null,
  };
  let missing = false;
  const url = pattern.trim().replace(/\{(number|amount|currency)\}/g, (_all, name: string) => {
    const value = values[name];
    if (value === null || value === undefined) missing = true;
    return encodeURIComponent(value ?? '');
  });
  return !missing && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
}
