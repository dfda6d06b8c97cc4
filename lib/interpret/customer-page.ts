import type { AccountLine } from '../domain/account.ts';
import type { PageFacts, Region } from '../domain/reading.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { keyField } from './columns/key-field.ts';
import { understand } from './columns/understand.ts';
import type { PageContext } from './context.ts';
import { currencySettler } from './currency/currency-settler.ts';
import { joinedDetails } from './details-grid.ts';
import type { GridColumn } from './grid.ts';
import { customerInHeading, customerLabelled } from './heading-facts.ts';
import { headerFields } from './labels/header-fields.ts';
import { moneyReader } from './money-reader.ts';
import { contactsIn, isContact } from './page-contacts.ts';
import { personIn } from './person-in.ts';
import { recordIdIn } from './record-id.ts';
import { atOnce } from './steps.ts';

/** The one customer whom a page is about. */
export type PageCustomer = AccountLine &
  Pick<Snapshot, 'contacts'> & {
    readonly email: string | null;
  };

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
  const heading = customerInHeading(context.page);
  const called = list?.fields.get('customer');
  const person = called && isPersonOf(called, heading) ? called : null;
  const own =
    called !== undefined && companyWord.test(called.header) && customerLabelled(context.page) !== null;
  const name = person || own || !called || !saysCustomer(called) ? undefined : called;
  const customer = name?.cells[0] || heading;
  if (!customer) return null;
  const balance = list?.fields.get('balance');
  const money = list && balance ? moneyReader(list, currencySettler(list, context))(balance, 0) : null;
  const mail = grid?.columns
    .flatMap((column) => column.source.href?.[0] ?? [])
    .find((href) => /^mailto:/i.test(href));
  const link = name?.source.href?.[0];
  const customerId = (link ? recordIdIn(link) : null) ?? customerIdIn(context.page);
  return {
    customer,
    customerId,
    balance: money?.ok ? money.value : null,
    buckets: [],
    email: list?.fields.get('email')?.cells[0] || (mail?.slice(7).split('?')[0] ?? null),
    ...(list && contactsIn(list, [{ row: 1, customer, customerId }], person)),
  };
}

/** Whose books they are, where a heading says whose account this is. */
const companyWord =
  /^(?:company|soci[eé]t[eéà]|entreprise|firma|unternehmen|empresa|azienda|compañía|bedrijf|företag|virksomhed|selskap|yritys|spółka|společnost|会社名?|公司)/iu;

/** Values alone name nobody here: "Unit: won" is no customer. */
const saysCustomer = ({ header, key }: GridColumn): boolean =>
  header === '' ||
  keyField(key) === 'customer' ||
  headerFields(header).some(({ field }) => field === 'customer');

/** "Contact" names the customer on one page, and somebody who works there on another: under the customer's own name. */
const isPersonOf = (called: GridColumn, heading: string | null): boolean =>
  heading !== null &&
  /\s/.test(heading) &&
  heading !== called.cells[0] &&
  isContact(called) &&
  personIn(called.cells[0] ?? '') !== null;

const customerPath =
  /\/(?:customers?|clients?|contacts?|partners?|kunden?|debtors?|accounts?|societe|custjob)[^/]*(?:\/[^/]+)?|nameId=|socid=/i;

const customerIdIn = (page: PageFacts): string | null =>
  customerPath.test(page.url) ? recordIdIn(page.url) : null;
