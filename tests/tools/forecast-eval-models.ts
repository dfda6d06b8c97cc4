import { createForecast, type Forecast } from '../../lib/collect/forecast/forecast.ts';
import { addDays, type Day, daysBetween } from '../../lib/domain/day.ts';
import type { Known, PastInvoice } from './forecast-eval-book.ts';
import { middle, quantile } from './forecast-eval-metrics.ts';

/** What a model says of an invoice when it is issued; days count from its due date. */
export type Prediction = {
  readonly median: number;
  readonly range: readonly [low: number, high: number] | null;
  readonly late: number;
  readonly over30: number;
};

export type Model = (invoice: PastInvoice) => Prediction;

export const modelNames = ['pays on due', 'book', 'customer median', 'light model'] as const;
export type ModelName = (typeof modelNames)[number];

/** The models to compare, each taught what was known at the end of a day. */
export function models(known: Known): Record<ModelName, Model> {
  const all = sortedDays(known.settled);
  const byCustomer = Map.groupBy(known.settled, ({ customer }) => customer);
  const own = new Map([...byCustomer].map(([customer, of]) => [customer, fromDays(sortedDays(of))]));
  const book = fromDays(all);
  const light = forecastOf(known, addDays(known.day, 1));
  return {
    'pays on due': () => ({ ...book, median: 0, range: null }),
    book: () => book,
    'customer median': ({ customer }) => own.get(customer) ?? book,
    'light model': (invoice) => fromForecast(light, invoice),
  };
}

/** The panel's forecast of what was known, asked on `today`. Late is late in calendar days: no weekend rolls. */
export function forecastOf(known: Known, today: Day): Forecast {
  const asked = ({ customer, issue, due }: PastInvoice) => ({
    account: customer,
    issueDate: issue,
    dueDate: due,
  });
  return createForecast(
    known.settled.map((one) => ({ ...asked(one), paid: one.paid })),
    known.open.map(asked),
    today,
    { weekendRolls: false },
  );
}

const sortedDays = (of: Known['settled']): readonly number[] =>
  of.map(({ due, paid }) => daysBetween(due, paid)).sort((a, b) => a - b);

function fromDays(sorted: readonly number[]): Prediction {
  const share = (over: number): number => sorted.filter((days) => days > over).length / sorted.length;
  return {
    median: Math.round(middle(sorted)),
    range: [quantile(sorted, 0.1), quantile(sorted, 0.9)],
    late: share(0),
    over30: share(30),
  };
}

function fromForecast(forecast: Forecast, { customer, issue, due }: PastInvoice): Prediction {
  const seen = forecast.of(customer, due, addDays(issue, -1));
  return {
    median: daysBetween(due, seen.expected),
    range: [daysBetween(due, seen.low), daysBetween(due, seen.high)],
    late: seen.late,
    over30: seen.over30,
  };
}
