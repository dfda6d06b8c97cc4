import type { Day } from '../../lib/domain/day.ts';
import type { SampleBooks, SampleCustomer, SampleInvoice } from './book-shapes.ts';
import type { Tongue } from './customers.ts';
import { makeCustomers } from './customers.ts';
import type { Document } from './documents.ts';
import { creditNote, instalments, openInvoice, settledInvoice } from './documents.ts';
import { companyKinds, places } from './names.ts';
import type { Random } from './random.ts';
import { randomFrom } from './random.ts';

export type BooksPlan = {
  readonly seed: number;
  /** Every date is counted from here. */
  readonly today: Day;
  readonly customers: number;
  /** About how many lines are open; a seed changes it by a few. */
  readonly open: number;
  readonly tongue: Tongue;
};

/** Invented books: the same plan gives the same books, down to the cent. */
export function makeBooks({ seed, today, customers: count, open, tongue }: BooksPlan): SampleBooks {
  const random = randomFrom(seed);
  const company = `${random.pick(places)} ${random.pick(companyKinds[tongue])}`;
  const tenant = String(random.int(1000, 9999));
  const customers = makeCustomers(random, count, tongue);
  const documents = [
    ...openDocuments(random, customers, open, today),
    ...otherDocuments(random, customers, open, today),
  ];
  const currency = tongue === 'en' ? 'USD' : 'EUR';
  return { company, tenant, currency, today, customers, invoices: numbered(documents, tongue) };
}

/** One customer holds a fifteenth of all lines; a few invoices are to be paid in instalments. */
function openDocuments(
  random: Random,
  customers: readonly SampleCustomer[],
  open: number,
  today: Day,
): readonly Document[] {
  const [first = nobody, ...others] = customers;
  const large = customers[Math.trunc(customers.length / 3)] ?? first;
  const small: readonly [SampleCustomer, ...SampleCustomer[]] = [
    first,
    ...others.filter((one) => one !== large),
  ];
  const largeCount = Math.trunc(open / 15);
  const plans = Math.ceil(open / 150);
  const rest = open - largeCount - 3 * plans + random.int(-4, 4);
  return [
    ...times(largeCount, () => openInvoice(random, large, today)),
    ...times(plans, () => instalments(random, random.pick(small), today)),
    ...times(rest, () => openInvoice(random, random.pick(small), today)),
  ];
}

function otherDocuments(
  random: Random,
  [first = nobody, ...others]: readonly SampleCustomer[],
  open: number,
  today: Day,
): readonly Document[] {
  const anyone = (): SampleCustomer => random.pick([first, ...others]);
  return [
    ...times(Math.ceil(open / 45), () => creditNote(random, anyone(), today)),
    ...times(Math.ceil(open / 9), () => settledInvoice(random, anyone(), today, 'paid')),
    ...times(Math.ceil(open / 60), () => settledInvoice(random, anyone(), today, 'draft')),
    ...times(Math.ceil(open / 120), () => settledInvoice(random, anyone(), today, 'void')),
  ];
}

const prefixes = { en: { invoice: 'INV-', credit: 'CN-' }, de: { invoice: 'RE-', credit: 'GS-' } };

/** Documents in order of issue, with running ids and numbers; one ledger line a part. */
function numbered(documents: readonly Document[], tongue: Tongue): readonly SampleInvoice[] {
  const inOrder = [...documents].sort((a, b) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0));
  return inOrder.flatMap(({ kind, customer, issued, parts }, at) => {
    const prefix = kind === 'invoice' ? prefixes[tongue].invoice : prefixes[tongue].credit;
    const shared = { id: String(20_001 + at), number: `${prefix}${1001 + at}`, kind, customer, issued };
    return parts.map((part, index) => ({
      ...shared,
      ...part,
      instalment: parts.length > 1 ? index + 1 : null,
    }));
  });
}

const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

/** Stands in where a plan asks for no customers at all. */
const nobody: SampleCustomer = { id: '0', name: 'Nobody', email: null, phone: '', habit: 'usual' };
