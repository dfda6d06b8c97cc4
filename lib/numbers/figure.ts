/** One figure on one day: a value, or what is missing for it. Shares are 0 to 1, money is in minor units. */
export type Figure = {
  readonly value: number | null;
  readonly unit: Unit;
  /** How many things it rests on: invoices, promises, questions, months. */
  readonly of: number;
  /** What the value is a mean or a share of, so that values of several books can be joined; usually `of`. */
  readonly per: number;
  readonly missing: Missing | null;
};

export type Unit = 'days' | 'share' | 'count' | 'minutes' | 'score' | 'money' | 'rate';

/** Why a figure is not shown. */
export type Missing =
  | 'no-open-invoices'
  | 'nothing-overdue'
  | 'no-due-dates'
  | 'no-paid-invoices'
  | 'no-sales'
  | 'no-promises'
  | 'no-questions'
  | 'no-disputes'
  | 'no-survey'
  | 'no-contacts'
  | 'no-delivery'
  | 'no-month-ends'
  | 'too-few'
  /** Sales are known of whole books only. */
  | 'not-whole-book';

export const shown = (unit: Unit, value: number, of: number, per = of): Figure => ({
  value,
  unit,
  of,
  per,
  missing: null,
});

export const lacking = (unit: Unit, missing: Missing, of = 0): Figure => ({
  value: null,
  unit,
  of,
  per: 0,
  missing,
});

/** The mean as a figure; of nothing, what is missing. */
export function meanOf(unit: Unit, values: readonly number[], missing: Missing): Figure {
  if (values.length === 0) return lacking(unit, missing);
  return shown(unit, values.reduce((sum, one) => sum + one, 0) / values.length, values.length);
}
