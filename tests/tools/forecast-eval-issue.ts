import { addDays, type Day, daysBetween } from '../../lib/domain/day.ts';
import { knownAt, type PastInvoice, wasPaid } from './forecast-eval-book.ts';
import { auc, brier, calibrationError, mean } from './forecast-eval-metrics.ts';
import { type Model, type ModelName, models } from './forecast-eval-models.ts';

export type Scores = {
  /** Mean days between the median and the day of payment, calendar. */
  readonly mae: number;
  readonly aucLate: number;
  readonly aucOver30: number;
  readonly brier: number;
  readonly calibration: number;
  /** Share of payments within the 80 % range; null where the model gives none. */
  readonly coverage: number | null;
};

export type AtIssue = {
  readonly trained: number;
  readonly tested: number;
  /** Issued from the split on and not paid in the file: cannot be judged. */
  readonly untold: number;
  readonly lateShare: number;
  readonly scores: Readonly<Record<ModelName, Scores>>;
};

/**
 * Judges the models on invoices issued from `split` on, each predicted when it is issued by what was known on the day
 * before the split: payments before it, and what was then open.
 */
export function judgeAtIssue(invoices: readonly PastInvoice[], split: Day): AtIssue {
  const known = knownAt(invoices, addDays(split, -1));
  const issued = invoices.filter(({ issue }) => issue >= split);
  const tested = issued.filter(wasPaid);
  const taught = models(known);
  const late = tested.filter(({ due, paid }) => paid > due).length;
  return {
    trained: known.settled.length,
    tested: tested.length,
    untold: issued.length - tested.length,
    lateShare: late / tested.length,
    scores: recordOf((name) => scoresOf(taught[name], tested)),
  };
}

function scoresOf(model: Model, tested: readonly (PastInvoice & { paid: Day })[]): Scores {
  const judged = tested.map((one) => ({ said: model(one), days: daysBetween(one.due, one.paid) }));
  const lates = judged.map(({ said, days }) => ({ chance: said.late, happened: days > 0 }));
  const ranges = judged.flatMap(({ said, days }) =>
    said.range ? [days >= said.range[0] && days <= said.range[1] ? 1 : 0] : [],
  );
  return {
    mae: mean(judged.map(({ said, days }) => Math.abs(said.median - days))),
    aucLate: auc(lates),
    aucOver30: auc(judged.map(({ said, days }) => ({ chance: said.over30, happened: days > 30 }))),
    brier: brier(lates),
    calibration: calibrationError(lates),
    coverage: ranges.length > 0 ? mean(ranges) : null,
  };
}

const recordOf = (score: (name: ModelName) => Scores): Record<ModelName, Scores> => ({
  'pays on due': score('pays on due'),
  book: score('book'),
  'customer median': score('customer median'),
  'light model': score('light model'),
});
