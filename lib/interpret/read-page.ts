import type { AccountLine } from '../domain/account.ts';
import type { Reading, Region } from '../domain/reading.ts';
import type { NothingBecause, PageKind, SeenInvoice, Snapshot } from '../domain/snapshot.ts';
import { pageOf } from '../sites/index.ts';
import { readAccounts } from './aging.ts';
import { asDetails } from './as-details.ts';
import { statedCount } from './checks/stated-count.ts';
import { columnReadings } from './columns/column-readings.ts';
import { type Understood, understand } from './columns/understand.ts';
import type { Asked, PageContext } from './context.ts';
import { type PageCustomer, pageCustomer } from './customer-page.ts';
import { gridOf } from './grid.ts';
import { withHeaderRow } from './header-row.ts';
import { customerInHeading, numberInHeading } from './heading-facts.ts';
import { completed, filled } from './invoices/filled.ts';
import { readLedger } from './invoices/read-ledger.ts';
import { readList } from './invoices/read-list.ts';
import { joinRegions, sameColumns } from './join-regions.ts';
import { listTopic } from './list-topic.ts';
import { type ListUse, listUse, listWorth } from './list-worth.ts';
import { contactsIn } from './page-contacts.ts';
import type { Topic } from './page-topic.ts';
import { readDetails } from './read-details.ts';
import { likelyRows } from './rows/likely-rows.ts';
import { scopeOf, statedOf } from './scope-of.ts';
import type { Steps } from './steps.ts';
import { withRecordRows } from './two-row-records.ts';

export type PageReading = Omit<Snapshot, 'readingId' | 'observedAt' | 'url' | 'title' | 'book'>;

type Candidate = {
  readonly list: Asked<Understood>;
  /** How many of its rows look like entries. */
  readonly rows: number;
  readonly use: ListUse;
  readonly topic: Topic | null;
};

/** Decides what the page is and reads it as that. */
export function* readPage(reading: Reading, context: PageContext): Steps<PageReading> {
  const { page } = reading;
  const known = context.profile && pageOf(context.profile, page.url);
  if (known?.because) return nothing(known.kind === 'payables' ? 'payables' : 'none', known.because);
  if (page.marks.includes('sample-rows')) return nothing('none', 'sample-rows');
  const all = reading.regions.map(asDetails);
  const inDialog = all.filter((region) => region.inDialog);
  const regions = inDialog.length > 0 ? inDialog : all;
  const lists = yield* candidates(regions, context);
  const details = regions.filter((region) => region.kind === 'details');
  const best = lists
    .filter(({ use, topic }) => use !== 'nothing' && use !== 'lines' && isReceivable(topic))
    .sort((a, b) => listWorth(b.list.value) - listWorth(a.list.value))[0];
  const lines = lists.filter(({ use }) => use === 'lines').map(({ list }) => list.value.grid.region);
  const notes = lists.flatMap(({ list }) => list.value.grid.region.notes);
  const single = readDetails(details, lines, notes, context);
  const listed = best?.use === 'invoices' && best.list.value.grid.size >= 2;
  if (single && !listed) return single;
  const account = yield* customerLedger(lists, details, context);
  if (account) return account;
  if (best?.use === 'invoices') {
    const read = yield* invoiceList(best, details, context);
    return single ? withDetail(read, single) : read;
  }
  if (best) return yield* accountList(best, context);
  return nothingBut(lists, reading);
}

const isReceivable = (topic: Topic | null): boolean => topic === null || topic === 'receivables';

function* candidates(regions: readonly Region[], context: PageContext): Steps<readonly Candidate[]> {
  const groups: Region[][] = [];
  for (const region of regions) {
    if (region.kind === 'details') continue;
    const group = groups.find(([first]) => first && sameColumns(first, region));
    if (group) group.push(region);
    else groups.push([region]);
  }
  const found: Candidate[] = [];
  for (const pieces of groups) {
    const joined = joinRegions(pieces);
    if (!joined || joined.region.columns.length === 0) continue;
    const grid = yield* gridOf(withRecordRows(withHeaderRow(joined.region)), joined.owner);
    const rows = yield* likelyRows(grid);
    const list = yield* understand(grid, rows, context);
    yield;
    const use = listUse(list.value);
    yield;
    found.push({ list, rows: rows.length, use, topic: listTopic(list.value, context.page) });
    yield;
  }
  return found;
}

/** A customer's account with its running balance; null where the page shows none, or not whose. */
function* customerLedger(
  lists: readonly Candidate[],
  details: readonly Region[],
  context: PageContext,
): Steps<PageReading | null> {
  // A customer's account and a bank's have the same columns.
  const ofCustomer = customerInHeading(context.page) !== null;
  const found = lists.find(
    ({ list, topic }) => list.value.ledger && (isReceivable(topic) || (topic === 'bank' && ofCustomer)),
  );
  const ledger = found?.list.value.ledger;
  if (!found || !ledger) return null;
  const { value } = found.list;
  const { region } = value.grid;
  const customer = pageCustomer(details, region.notes, context);
  if (!customer?.customer) return null;
  const { closing, rows, ...read } = yield* readLedger(value, ledger, customer.customer, context);
  if (read.invoices.length === 0) return null;
  const { customerId, email } = customer;
  return {
    kind: 'account',
    because: null,
    ...read,
    invoices: read.invoices.map((invoice) => filled(invoice, { customerId, email })),
    accounts: [{ ...accountLine(customer), balance: customer.balance ?? closing }],
    ...contactsOf(customer),
    columns: columnReadings(value),
    scope: scopeOf(region, context.page, read.invoices.length, rows),
  };
}

/** A list with one of its invoices opened beside it: that one is filled from its details. */
function withDetail(list: PageReading, { invoices: [detail] }: PageReading): PageReading {
  const same = (one: SeenInvoice): boolean =>
    detail !== undefined && one.number !== null && one.number === detail.number && one.kind === detail.kind;
  if (!detail || list.invoices.filter(same).length !== 1) return list;
  return { ...list, invoices: list.invoices.map((one) => (same(one) ? completed(one, detail) : one)) };
}

function* invoiceList(
  { list, rows }: Candidate,
  details: readonly Region[],
  context: PageContext,
): Steps<PageReading> {
  const { value } = list;
  const { region } = value.grid;
  const customer = value.fields.has('customer') ? null : pageCustomer(details, region.notes, context);
  const count = statedOf(region);
  const stated = count?.total ?? region.statedRows;
  const whole = !region.morePages && (stated === null || rows >= stated);
  const options = { allCredits: saysCredits(region, context), customer: customer?.customer ?? null, whole };
  const read = yield* readList(value, options, context);
  if (read.rows === 0 && stateOf(context) === 'loading') return nothing('none', 'loading');
  const scope = scopeOf(region, context.page, read.invoices.length, read.rows);
  const counted = count?.from || !region.morePages ? statedCount(read.rows, count, scope) : null;
  return {
    kind: kindOf(value, customer !== null, context),
    because: null,
    invoices: customer
      ? read.invoices.map((invoice) =>
          filled(invoice, { customerId: customer.customerId, email: customer.email }),
        )
      : read.invoices,
    accounts: customer ? [accountLine(customer)] : [],
    ...(customer ? contactsOf(customer) : contactsIn(value, read.invoices)),
    columns: columnReadings(value),
    scope,
    checks: [...read.checks, ...(counted ? [counted] : [])],
    questions: [...list.questions, ...read.questions],
    proven: read.proven,
    problems: read.problems,
  };
}

const accountLine = ({ email: _, contacts: _c, ...line }: PageCustomer): AccountLine => line;
const contactsOf = ({ contacts }: PageCustomer): Pick<PageReading, 'contacts'> =>
  contacts ? { contacts } : {};

function kindOf(list: Understood, ofOne: boolean, context: PageContext): PageKind {
  const known = context.profile && pageOf(context.profile, context.page.url);
  if (known && known.kind !== 'none') return known.kind;
  if (list.buckets.length >= 2) return 'aging';
  return ofOne ? 'account' : 'invoices';
}

const creditWords =
  /credit (?:notes|memos)|gutschriften|avoirs|notas de cr[eé]dito|facturas rectificativas|creditnota.?s|creditfacturen|note di credito|kreditfakturor|kreditnotaer|hyvityslaskut|noty kredytowe|dobropisy|クレジットノート|贷项|折讓單/iu;

const saysCredits = (region: Region, { page }: PageContext): boolean =>
  [region.heading, page.headings[0]].some(
    (text) => text && creditWords.test(text) && numberInHeading(page, null) === null,
  );

function* accountList({ list, rows, use }: Candidate, context: PageContext): Steps<PageReading> {
  const { value } = list;
  const { region } = value.grid;
  const stated = statedOf(region)?.total ?? region.statedRows;
  const whole = !region.morePages && (stated === null || rows >= stated);
  const read = yield* readAccounts(value, whole, context);
  if (read.accounts.length === 0) return nothing('none', stateOf(context));
  return {
    kind: use === 'aging' ? 'aging' : 'account',
    because: null,
    invoices: [],
    columns: columnReadings(value),
    scope: scopeOf(region, context.page, read.accounts.length, read.accounts.length),
    ...read,
    questions: [...list.questions, ...read.questions],
  };
}

const because: Readonly<Record<Topic, NothingBecause>> = {
  receivables: 'no-invoices',
  payables: 'payables',
  quotes: 'quotes',
  payments: 'payments',
  bank: 'bank',
  orders: 'no-invoices',
};

/** Nothing is read: says of the list that would have told most why. */
function nothingBut(lists: readonly Candidate[], { page, regions }: Reading): PageReading {
  const refused = [...lists]
    .filter(({ topic, use }) => topic !== null && topic !== 'receivables' && use !== 'lines')
    .sort((a, b) => listWorth(b.list.value) - listWorth(a.list.value))[0];
  if (refused?.topic)
    return nothing(refused.topic === 'payables' ? 'payables' : 'none', because[refused.topic]);
  if (page.marks.some((mark) => mark === 'busy' || mark === 'skeleton-rows'))
    return nothing('none', 'loading');
  return nothing('none', regions.length === 0 ? 'no-region' : 'no-invoices');
}

const stateOf = ({ page }: PageContext): NothingBecause =>
  page.marks.some((mark) => mark === 'busy' || mark === 'skeleton-rows') ? 'loading' : 'no-invoices';

function nothing(kind: 'payables' | 'none', why: NothingBecause): PageReading {
  return {
    kind,
    because: why,
    invoices: [],
    accounts: [],
    columns: [],
    scope: { read: 0, stated: null, filtered: null, complete: false },
    checks: [],
    questions: [],
    problems: [],
  };
}
