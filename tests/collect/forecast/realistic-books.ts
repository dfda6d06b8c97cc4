/**
 * Books of business invoices with known truth, seeded.
 *
 * How it differs from the forecast's model: here nothing follows a hazard in business days, and no customer is the
 * book's curve moved to and fro. An invoice first waits for approval, a lognormal time counted from its issue, from its
 * due date or from the end of its month, as the customer has the habit; it may be disputed, forgotten (Pareto tail) or
 * part-paid first; then it waits for the customer's next pay run (fixed weekdays, fixed days of the month, or any
 * working day), is late in August and over the turn of the year, and takes a bank day or two. Habits drift, and break.
 * The chance of each day of payment has no closed form: `truthOf` draws it.
 */
import { addDays, type Day, day, daysBetween, weekday } from '../../../lib/domain/day.ts';
import type { PastInvoice } from '../../tools/forecast-eval-book.ts';

export type BookKind = 'supplier' | 'every-day' | 'small' | 'punctual' | 'rough';

type Shape = {
  readonly customers: number;
  readonly invoices: number;
  readonly days: number;
  readonly terms: readonly number[];
  /** Of customers: mean and spread of the habit, in days after what they count from. */
  readonly habit: readonly [mean: number, spread: number];
  readonly countsFrom: readonly Customer['countsFrom'][];
  readonly runs: readonly Customer['run'][];
  /** Width of the waiting time, as the sigma of its logarithm. */
  readonly width: readonly [least: number, most: number];
  /** Share of customers who pay on the very due date unless something comes between. */
  readonly exact: number;
  readonly forgets: number;
  readonly disputes: number;
};

const shapes: Readonly<Record<BookKind, Shape>> = {
  supplier: {
    customers: 220,
    invoices: 6000,
    days: 540,
    terms: [10, 14, 30, 30, 30, 45, 60],
    habit: [-1, 6],
    countsFrom: ['due', 'due', 'due', 'issue', 'month'],
    runs: ['daily', 'daily', 'weekly', 'weekly', 'twice-a-week', 'twice-a-month'],
    width: [0.15, 0.7],
    exact: 0.45,
    forgets: 0.03,
    disputes: 0.04,
  },
  'every-day': {
    customers: 100,
    invoices: 2500,
    days: 700,
    terms: [30],
    habit: [-5, 11],
    countsFrom: ['due'],
    runs: ['any'],
    width: [0.35, 0.6],
    exact: 0,
    forgets: 0.005,
    disputes: 0.2,
  },
  small: {
    customers: 18,
    invoices: 420,
    days: 500,
    terms: [14, 30],
    habit: [5, 9],
    countsFrom: ['due', 'due', 'issue'],
    runs: ['daily', 'weekly', 'twice-a-month'],
    width: [0.2, 0.7],
    exact: 0.2,
    forgets: 0.05,
    disputes: 0.05,
  },
  punctual: {
    customers: 150,
    invoices: 4000,
    days: 500,
    terms: [14, 30, 30],
    habit: [-1, 2],
    countsFrom: ['due'],
    runs: ['daily', 'daily', 'weekly'],
    width: [0.1, 0.4],
    exact: 0.5,
    forgets: 0.02,
    disputes: 0.02,
  },
  rough: {
    customers: 160,
    invoices: 4000,
    days: 600,
    terms: [0, 14, 30, 60],
    habit: [16, 16],
    countsFrom: ['due', 'due', 'issue', 'month'],
    runs: ['daily', 'weekly', 'twice-a-month', 'any'],
    width: [0.4, 1],
    exact: 0.05,
    forgets: 0.08,
    disputes: 0.1,
  },
};
export const bookKinds: readonly BookKind[] = ['supplier', 'every-day', 'small', 'punctual', 'rough'];

export type Random = () => number;

/** Mulberry32: small, seeded, good enough for sample data. */
function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const pick = <T>(from: readonly T[], random: Random): T => {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('Nothing to pick from.');
  return chosen;
};

type Customer = {
  readonly name: string;
  readonly terms: number;
  readonly countsFrom: 'due' | 'issue' | 'month';
  readonly run: 'any' | 'daily' | 'weekly' | 'twice-a-week' | 'twice-a-month';
  readonly runDay: number;
  readonly exact: boolean;
  /** A payment that would fall on a weekend leaves on the Friday before, else on the Monday after. */
  readonly fridayBefore: boolean;
  /** Days after what it counts from; `drift` more per year; `breakAt`: from then on 15 more. */
  readonly habit: number;
  readonly drift: number;
  readonly breakAt: number;
  readonly width: number;
  readonly weight: number;
  readonly size: number;
};

export type RealisticBook = {
  readonly invoices: readonly PastInvoice[];
  /** The invoice's true chance of being late, and its true median day, from `draws` further draws of its payment. */
  readonly truthOf: (
    invoice: PastInvoice,
    draws?: number,
  ) => { readonly late: number; readonly median: number };
};

const start = day.parse('2023-01-02');

export function realisticBook(kind: BookKind, seed: number): RealisticBook {
  const random = randomFrom(seed * 7919 + bookKinds.indexOf(kind));
  const shape = shapes[kind];
  const customers = Array.from({ length: shape.customers }, (_, at) => customerOf(at, shape, random));
  // Written down four months after the last invoice: most is settled, the worst is not.
  const end = addDays(start, shape.days + 120);
  const byName = new Map(customers.map((one) => [one.name, one]));
  const total = customers.reduce((sum, { weight }) => sum + weight, 0);
  const invoices = Array.from({ length: shape.invoices }, (): PastInvoice => {
    const customer = weighted(customers, total, random);
    const issue = issueDay(shape, kind, random);
    const due = addDays(issue, customer.terms);
    const amount = Math.round(100 * Math.exp(customer.size + 0.9 * normal(random)));
    const paid = payDay(customer, issue, due, shape, random);
    return { customer: customer.name, issue, due, paid: paid <= end ? paid : null, amount };
  });
  const truthOf: RealisticBook['truthOf'] = ({ customer, issue, due }, draws = 400) => {
    const of = byName.get(customer);
    if (!of) throw new Error(`No customer ${customer}.`);
    const again = randomFrom(seed + daysBetween(start, issue) * 131);
    const days = Array.from({ length: draws }, () =>
      daysBetween(due, payDay(of, issue, due, shape, again)),
    ).sort((a, b) => a - b);
    return { late: days.filter((one) => one > 0).length / draws, median: days[draws >> 1] ?? 0 };
  };
  return { invoices: invoices.sort((a, b) => (a.issue < b.issue ? -1 : 1)), truthOf };
}

function customerOf(at: number, shape: Shape, random: Random): Customer {
  const [mean, spread] = shape.habit;
  const [least, most] = shape.width;
  const exact = random() < shape.exact;
  return {
    name: `Customer ${at + 1} Ltd`,
    terms: pick(shape.terms, random),
    countsFrom: exact ? 'due' : pick(shape.countsFrom, random),
    exact,
    fridayBefore: exact && random() < 0.6,
    run: exact ? 'daily' : pick(shape.runs, random),
    runDay: 1 + Math.floor(random() * 5),
    habit: exact ? 0 : mean + spread * normal(random),
    drift: random() < 0.3 ? 12 * (random() - 0.35) : 0,
    breakAt: random() < 0.06 ? Math.floor(random() * shape.days) : Number.POSITIVE_INFINITY,
    width: least + (most - least) * random(),
    weight: 1 / (0.3 + random()) ** 3,
    size: 6.2 + 1.1 * normal(random),
  };
}

function weighted(customers: readonly Customer[], total: number, random: Random): Customer {
  let at = random() * total;
  for (const one of customers) {
    at -= one.weight;
    if (at < 0) return one;
  }
  return pick(customers, random);
}

function issueDay(shape: Shape, kind: BookKind, random: Random): Day {
  const made = addDays(start, Math.floor(random() * shape.days));
  return kind === 'every-day' || weekday(made) < 6 ? made : addDays(made, -weekday(made) + 5);
}

/** One draw of the day on which the invoice is paid whole. */
function payDay(customer: Customer, issue: Day, due: Day, shape: Shape, random: Random): Day {
  const age = daysBetween(start, issue);
  const counted =
    customer.countsFrom === 'issue'
      ? addDays(issue, Math.round(customer.terms * 0.9))
      : customer.countsFrom === 'month'
        ? endOfMonth(due)
        : due;
  const scale = customer.exact ? 0.8 : 3 + Math.abs(customer.habit) * 0.6 + customer.terms / 12;
  let wait = customer.habit + (customer.drift * age) / 365 + (age >= customer.breakAt ? 15 : 0);
  const spread = scale * (Math.exp(customer.width * normal(random)) - 1);
  // Who pays on the due date is seldom early by choice, and late when something is wrong.
  wait += customer.exact ? Math.floor(Math.max(0, spread)) : spread;
  if (random() < shape.disputes) wait += 8 + 22 * random();
  if (random() < shape.forgets) wait += 12 * (1 - random()) ** (-1 / 1.6);
  if (random() < 0.04) wait += 20 * random(); // part-paid first, the rest later
  const wanted = laterDay(issue, addDays(counted, Math.round(wait)));
  const approved =
    customer.fridayBefore && weekday(wanted) > 5 ? addDays(wanted, 5 - weekday(wanted)) : wanted;
  const run = nextRun(customer, holidays(approved, customer, random));
  return customer.run === 'any' ? run : working(addDays(run, random() < 0.1 ? 1 : 0));
}

/** Offices are half empty in August and over the turn of the year. */
function holidays(day: Day, { run }: Customer, random: Random): Day {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  const away = month === 8 || (month === 12 && date > 22) || (month === 1 && date < 4);
  return away && run !== 'any' && random() < 0.4 ? addDays(day, Math.ceil(9 * random())) : day;
}

function nextRun({ run, runDay }: Customer, from: Day): Day {
  if (run === 'any') return from;
  let at = working(from);
  while (!isRun(run, runDay, at)) at = working(addDays(at, 1));
  return at;
}

function isRun(run: Customer['run'], runDay: number, at: Day): boolean {
  const date = Number(at.slice(8));
  if (run === 'weekly') return weekday(at) === runDay;
  if (run === 'twice-a-week') return weekday(at) === 2 || weekday(at) === 5;
  if (run === 'twice-a-month') return (date >= 10 && date <= 12) || date >= 25;
  return true;
}

const working = (at: Day): Day => (weekday(at) < 6 ? at : addDays(at, 8 - weekday(at)));
const laterDay = (a: Day, b: Day): Day => (a > b ? a : b);

function endOfMonth(of: Day): Day {
  let at = of;
  while (addDays(at, 1).slice(5, 7) === of.slice(5, 7)) at = addDays(at, 1);
  return at;
}
