import { expectedCash } from '../collect/cash.ts';
import { createWorklist } from '../collect/create-worklist.ts';
import type { Standing } from '../collect/standing.ts';
import type { StoredInvoice } from '../domain/account.ts';
import { addDays, type Day, dayInZone } from '../domain/day.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import type { Policy } from '../domain/policy.ts';
import type { SettledInvoice } from '../domain/settled.ts';
import { factsOf } from './account-facts.ts';
import { addCash } from './add-cash.ts';
import { lastMondays, type PastWeek } from './cash-weeks.ts';
import type { CourseDay } from './course.ts';
import { figuresOf } from './figures-of.ts';
import type { Lens } from './lens.ts';
import type { Came } from './payments.ts';

/** A quarter, week by week. */
const weeks = 13;

/**
 * A customer's figures of the last weeks, worked out again from what is known now: no days are kept of single
 * customers. An invoice counts as open from its date until it was seen settled; what was paid of it in part counts as
 * paid all the time. Figures that need sales are not in it.
 */
export function accountCourse(
  standing: Standing,
  lens: Lens,
  policy: Policy,
  today: Day,
): readonly CourseDay[] {
  const days = Array.from({ length: weeks }, (_, at) => addDays(today, 7 * (at + 1 - weeks)));
  return days.map((day) => {
    const accounts = factsOf(judgedOn(standing, policy, day).rows);
    const figures = figuresOf({ accounts, lens, today: day, policy, sales: null, lastMonth: null });
    const values = Object.entries(figures).flatMap(([id, { value }]) =>
      value === null ? [] : [[id, value]],
    );
    return { day, policyVersion: null, values: Object.fromEntries(values) };
  });
}

/**
 * The weeks of the last four in which something of a customer was open: what would have been expected of it on their
 * Mondays, by its own payments until then, and what came.
 */
export function accountWeeks(
  standing: Standing,
  lens: Lens,
  policy: Policy,
  today: Day,
  came: ReadonlyMap<Day, Came>,
): readonly PastWeek[] {
  return lastMondays(today).flatMap((monday) => {
    const { rows, forecast } = judgedOn(standing, policy, monday);
    const expected = forecast && addCash(expectedCash(rows, forecast, monday, 1), lens)?.weeks[0];
    return expected ? [{ expected, came: came.get(monday) ?? { minor: 0, count: 0 } }] : [];
  });
}

/** The customer judged as on an earlier day. Its invoices and entries hold those of the branches it pays for. */
function judgedOn({ account, settled, entries, settings }: Standing, policy: Policy, day: Day) {
  const now = instantOf(Date.parse(`${day}T12:00:00Z`));
  const open = account.invoices.flatMap((one) =>
    isBilled(one, day) ? [{ ...one, ...seenOn(one, now) }] : [],
  );
  const paidSince = settled.filter((one) => paidBy(one) > day && isBilled(one, day));
  const invoices = [...open, ...paidSince.map((one) => reopened(one, account.name, now))];
  const journal = entries.flatMap(({ on, entry }) => (on <= day ? [entry] : []));
  const known = {
    settled: settled.filter((one) => paidBy(one) <= day),
    settings: new Map([[account.key, { ...settings, headOffice: null }]]),
    rates: null,
  };
  const worklist = createWorklist();
  const rows = worklist([{ ...account, invoices }], journal, policy, day, known);
  return { rows, forecast: worklist.forecast() };
}

const isBilled = ({ issueDate }: { readonly issueDate: Day | null }, day: Day): boolean =>
  issueDate !== null && issueDate <= day;

const paidBy = ({ paidOn, settledBy }: SettledInvoice): Day => paidOn ?? dayInZone(settledBy, 'UTC');

/** Looked at on that day, as far as anything later tells. */
const seenOn = ({ missingSince, firstSeen }: StoredInvoice, now: Instant) => ({
  observedAt: now,
  lastSeen: now,
  firstSeen: firstSeen < now ? firstSeen : now,
  missingSince: missingSince !== null && missingSince <= now ? missingSince : null,
});

const reopened = (
  { key, number, kind, issueDate, dueDate, total }: SettledInvoice,
  customer: string,
  now: Instant,
): StoredInvoice => ({
  key,
  number,
  kind,
  customer,
  issueDate,
  dueDate,
  total,
  balance: total,
  recordId: null,
  customerId: null,
  instalment: null,
  status: 'open',
  statusText: null,
  link: null,
  email: null,
  source: {
    number: 'known',
    recordId: 'absent',
    customer: 'known',
    customerId: 'absent',
    instalment: 'absent',
    issueDate: 'known',
    dueDate: 'known',
    total: 'known',
    balance: 'derived',
    status: 'derived',
    statusText: 'absent',
    link: 'absent',
    email: 'absent',
  },
  observedAt: now,
  firstSeen: now,
  lastSeen: now,
  page: '',
  missingSince: null,
});
