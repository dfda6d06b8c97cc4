import type { AccountLine } from '../domain/account.ts';
import type { PageFacts, Region } from '../domain/reading.ts';
import { understand } from './columns/understand.ts';
import type { PageContext } from './context.ts';
import { currencySettler } from './currency/currency-settler.ts';
import { joinedDetails } from './details-grid.ts';
import { customerInHeading } from './heading-facts.ts';
import { moneyReader } from './money-reader.ts';
import { recordIdIn } from './record-id.ts';
import { atOnce } from './steps.ts';

/** The one customer whom a page is about. */
export type PageCustomer = AccountLine & { readonly email: string | null };

/**
 * Who that is, from the pairs beside the list, the heading and the address; null where the page is about nobody.
 * `notes` stand beside the list and may name the currency of both.
 */
export function pageCustomer(
  details: readonly Region[],
  notes: readonly string[],
  context: PageContext,
): PageCustomer | null {
  const pairs = joinedDetails(details);
  const grid = pairs && { ...pairs, region: { ...pairs.region, notes: [...pairs.region.notes, ...notes] } };
  const list = grid && atOnce(understand(grid, [0], context)).value;
  const name = list?.fields.get('customer');
  const customer = name?.cells[0] || customerInHeading(context.page);
  if (!customer) return null;
  const balance = list?.fields.get('balance');
  const money = list && balance ? moneyReader(list, currencySettler(list, context))(balance, 0) : null;
  const mail = grid?.columns
    .flatMap((column) => column.source.href?.[0] ?? [])
    .find((href) => /^mailto:/i.test(href));
  const link = name?.source.href?.[0];
  return {
    customer,
    customerId: (link ? recordIdIn(link) : null) ?? customerIdIn(context.page),
    balance: money?.ok ? money.value : null,
    buckets: [],
    email: list?.fields.get('email')?.cells[0] || (mail?.slice(7).split('?')[0] ?? null),
  };
}

const customerPath =
  /\/(?:customers?|clients?|contacts?|partners?|kunden?|debtors?|accounts?|societe|custjob)[^/]*(?:\/[^/]+)?|nameId=|socid=/i;

const customerIdIn = (page: PageFacts): string | null =>
  customerPath.test(page.url) ? recordIdIn(page.url) : null;
