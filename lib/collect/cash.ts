import { addDays, type Day, weekday } from '../domain/day.ts';
import { atOnce, type Steps } from '../interpret/steps.ts';
import type { Forecast } from './forecast/forecast.ts';
import { promiseChance } from './forecast/promise-chance.ts';
import type { WorklistRow } from './next-action.ts';
import type { Line, Standing } from './standing.ts';

/** What is expected to come in during one week, in minor units of one currency. */
export type CashWeek = {
  /** Monday; of the first week today where that is later. */
  readonly from: Day;
  readonly likely: number;
  /** With it `high`: eight weeks in ten fall between. */
  readonly low: number;
  readonly high: number;
};

export type ExpectedCash = {
  readonly currency: string;
  readonly weeks: readonly CashWeek[];
  /** Open, and expected after the last week. */
  readonly later: number;
};

/** Standard deviations on each side of the middle that hold eight in ten. */
const eightInTen = 1.2816;

type Sum = { readonly mean: number[]; readonly variance: number[]; total: number };

/**
 * Expected cash by week: each open invoice counts by its chance of being paid in that week, what is promised for a day by
 * the chance that this customer keeps a promise. Range = expected ± 1.28 standard deviations, kept between nothing and
 * all that is open: accounts are taken as independent, the invoices of one as paid together, so that its deviation is
 * the sum of amount × √(p(1 − p)). Of what was written off nothing is expected.
 */
export const expectedCash = (...given: Parameters<typeof expectedCashSteps>): readonly ExpectedCash[] =>
  atOnce(expectedCashSteps(...given));

/** The same, with a point of rest after each customer. */
export function* expectedCashSteps(
  rows: readonly WorklistRow[],
  forecast: Pick<Forecast, 'paidBy'>,
  today: Day,
  weeks = 6,
): Steps<readonly ExpectedCash[]> {
  const ends = Array.from({ length: weeks }, (_, at) => addDays(today, 7 - weekday(today) + 7 * at));
  const sums = new Map<string, Sum>();
  for (const { standing } of rows) {
    yield;
    if (standing.paidBy !== null) continue;
    const parts = [...standing.overdue, ...standing.notDue].flatMap((line) => partsOf(line, standing));
    for (const [currency, own] of Map.groupBy(parts, (part) => part.currency)) {
      const sum = sums.get(currency) ?? { mean: ends.map(() => 0), variance: ends.map(() => 0), total: 0 };
      sums.set(currency, sum);
      addAccount(sum, own, (part) => chancesOf(part, standing.account.key, forecast, ends));
    }
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, sum]) => ({
      currency,
      later: Math.round(sum.mean.reduce((left, mean) => left - mean, sum.total)),
      weeks: ends.map((end, at) => week(at === 0 ? today : addDays(end, -6), sum, at)),
    }));
}

/** An open amount, or the part of it that is promised for a day with the chance that this is kept. */
type Part = {
  readonly currency: string;
  readonly dueDate: Day;
  readonly minor: number;
  readonly promised: { readonly on: Day; readonly chance: number } | null;
};

function partsOf({ invoice: { balance, dueDate }, held }: Line, { agreements }: Standing): readonly Part[] {
  if (!balance?.currency || !dueDate || held.some(({ why }) => why === 'written-off')) return [];
  const { kept, due } = agreements.promises.kept ?? { kept: 0, due: 0 };
  const { chance } = promiseChance({ kept, broken: due - kept });
  const parts: Part[] = [];
  let left = balance.minor;
  for (const { why, until, amount } of held) {
    if (why !== 'promised' || until === null) continue;
    const minor = Math.min(left, amount?.minor ?? left);
    left -= minor;
    parts.push({ currency: balance.currency, dueDate, minor, promised: { on: until, chance } });
  }
  return [...parts, { currency: balance.currency, dueDate, minor: left, promised: null }];
}

/** The chance of payment in each week. A promise that is not kept leaves the usual outlook. */
function chancesOf(
  { dueDate, promised }: Part,
  account: string,
  { paidBy }: Pick<Forecast, 'paidBy'>,
  ends: readonly Day[],
): readonly number[] {
  let before = 0;
  return ends.map((end, at) => {
    const by = paidBy(account, dueDate, end);
    const usual = Math.max(0, by - before);
    before = by;
    if (!promised) return usual;
    const inWeek = promised.on <= end && (at === 0 || promised.on > (ends[at - 1] ?? end));
    return promised.chance * (inWeek ? 1 : 0) + (1 - promised.chance) * usual;
  });
}

function addAccount(sum: Sum, own: readonly Part[], chances: (part: Part) => readonly number[]): void {
  const deviation = sum.mean.map(() => 0);
  for (const part of own) {
    sum.total += part.minor;
    for (const [at, chance] of chances(part).entries()) {
      sum.mean[at] = (sum.mean[at] ?? 0) + part.minor * chance;
      deviation[at] = (deviation[at] ?? 0) + part.minor * Math.sqrt(Math.max(0, chance * (1 - chance)));
    }
  }
  for (const [at, one] of deviation.entries()) sum.variance[at] = (sum.variance[at] ?? 0) + one ** 2;
}

function week(from: Day, { mean, variance, total }: Sum, at: number): CashWeek {
  const spread = eightInTen * Math.sqrt(variance[at] ?? 0);
  const whole = (minor: number): number => Math.round(Math.min(total, Math.max(0, minor)));
  const likely = mean[at] ?? 0;
  return { from, likely: whole(likely), low: whole(likely - spread), high: whole(likely + spread) };
}
