import type { Reading } from '../domain/reading.ts';
import type { Check, Snapshot } from '../domain/snapshot.ts';
import { detailsList, isTaughtBucket, type TaughtColumn } from '../domain/taught.ts';
import { disagreement } from './columns/taught-columns.ts';
import type { InterpretContext } from './context.ts';
import { interpretSteps } from './interpret.ts';
import { atOnce, type Steps } from './steps.ts';

/**
 * Interprets a reading with the columns a person pointed at. Used only where the page's own evidence agrees: where a
 * check fails that passes without them, the reading stays as it was and the person is asked.
 */
export const interpretTaught = (reading: Reading, context: InterpretContext): Snapshot =>
  atOnce(interpretTaughtSteps(reading, context));

/** The same in small pieces. */
export function* interpretTaughtSteps(reading: Reading, context: InterpretContext): Steps<Snapshot> {
  const { taught = [], answers } = context;
  if (taught.length === 0) return yield* interpretSteps(reading, context);
  const overruled = (key: string) =>
    taught.some(({ list, field }) => key.endsWith(` › ${list} › column › ${field}`));
  const open = Object.fromEntries(Object.entries(answers).filter(([key]) => !overruled(key)));
  const as = (columns: readonly TaughtColumn[]) =>
    interpretSteps(reading, { ...context, answers: columns.length > 0 ? open : answers, taught: columns });
  const read = yield* as(taught);
  const doubted = taught.filter(({ sure }) => !sure);
  const failing = failures(read);
  if (doubted.length === 0 || failing.length === 0) return read;
  const sure = taught.filter((one) => one.sure);
  const plain = yield* as(sure);
  const known = new Set(failures(plain).map(({ name }) => name));
  const fresh = failing.find(({ name }) => !known.has(name));
  const used = doubted.filter((one) => isUsed(read, one) && !isUsed(plain, one));
  if (!fresh || used.length === 0) return read;
  return {
    ...plain,
    questions: [...used.map((one) => disagreement(one, fresh.detail)), ...plain.questions],
  };
}

const failures = ({ checks }: Snapshot): readonly Check[] =>
  checks.filter(({ ok, partly }) => !ok && !partly);

const isUsed = ({ columns }: Snapshot, one: TaughtColumn): boolean =>
  columns.some(
    ({ column, field, header }) =>
      (column === one.column || one.list === detailsList) &&
      field === (isTaughtBucket(one.field) ? 'bucket' : one.field) &&
      header === one.header,
  );
