import type { Account } from '../domain/account.ts';
import type { Activity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import { sameData } from '../domain/same-data.ts';
import { atOnce, inSlices, type Rests, type Steps } from '../interpret/steps.ts';
import { type BookFacts, bookFactsSteps, type Known, nothingKnown, payerOf } from './book-facts.ts';
import { withinCapacity } from './capacity.ts';
import type { Forecast } from './forecast/forecast.ts';
import { judge } from './judge.ts';
import type { WorklistRow } from './next-action.ts';
import { type Ordered, orderRows, replaceRow } from './order-rows.ts';
import { entriesIn, type SplitJournal, splitJournal } from './split-journal.ts';
import type { worklist } from './worklist.ts';

type Given = {
  readonly accounts: readonly Account[];
  readonly policy: Policy;
  readonly today: Day;
  readonly known: Known;
};

type Kept = {
  readonly given: Given;
  readonly book: BookFacts;
  readonly journal: readonly Activity[];
  readonly split: SplitJournal;
  /** As judged, in order; what today can hold is decided after. */
  readonly ordered: Ordered;
  readonly rowOf: Map<string, WorklistRow>;
};

type Remembered = typeof worklist & {
  /** The forecast that the rows it last gave were judged by; null before. */
  readonly forecast: () => Forecast | null;
  /** Judges in slices what it will be asked for next, so that the answer is there at once. */
  readonly prepare: (rests: Rests, ...asked: Parameters<typeof worklist>) => Promise<void>;
};

/**
 * The worklist of a book, remembered: where only the journal changed since it was last asked, only the accounts whose
 * entries changed are judged again. Gives exactly what `worklist` gives from scratch.
 */
export function createWorklist(): Remembered {
  let kept: Kept | null = null;
  let rows: readonly WorklistRow[] = [];
  const rowsOf: typeof worklist = (accounts, journal, policy, today, known = nothingKnown) => {
    const given = { accounts, policy, today, known };
    const next =
      kept && atOnce(isSame(kept.given, given))
        ? withJournal(kept, journal)
        : atOnce(stepsFromScratch(given, journal));
    if (next !== kept) rows = withinCapacity(next.ordered.rows, policy, today);
    kept = next;
    return rows;
  };
  async function prepare(rests: Rests, ...asked: Parameters<typeof worklist>): Promise<void> {
    const [accounts, journal, policy, today, known = nothingKnown] = asked;
    const given = { accounts, policy, today, known };
    const made = await inSlices(stepsAnew(kept, given, journal), rests, () => false);
    if (!made?.value) return;
    kept = made.value;
    rows = withinCapacity(kept.ordered.rows, policy, today);
  }
  return Object.assign(rowsOf, { forecast: () => kept?.book.forecast ?? null, prepare });
}

/** Null where nothing else is given than was judged before. */
function* stepsAnew(before: Kept | null, given: Given, journal: readonly Activity[]): Steps<Kept | null> {
  if (before && (yield* isSame(before.given, given))) return null;
  return yield* stepsFromScratch(given, journal);
}

function* stepsFromScratch(given: Given, journal: readonly Activity[]): Steps<Kept> {
  const book = yield* bookFactsSteps(given.accounts, given.known, given.today);
  yield;
  const split = splitJournal(journal);
  yield;
  const entriesOf = entriesIn(split);
  const judged: WorklistRow[] = [];
  for (const account of given.accounts) {
    judged.push(judge(account, book, entriesOf, given.policy, given.today));
    yield;
  }
  const rowOf = new Map(judged.map((row) => [row.standing.account.key, row]));
  return { given, book, journal, split, ordered: orderRows(judged, given.known.rates), rowOf };
}

function* isSame(a: Given, b: Given): Steps<boolean> {
  return (
    a.today === b.today &&
    sameData(a.policy, b.policy) &&
    sameData(a.known.rates, b.known.rates) &&
    a.known.settings.size === b.known.settings.size &&
    [...a.known.settings].every(([key, one]) => sameData(one, b.known.settings.get(key))) &&
    (yield* isSameList(a.accounts, b.accounts)) &&
    (yield* isSameList(a.known.settled, b.known.settled))
  );
}

function* isSameList(a: readonly unknown[], b: readonly unknown[]): Steps<boolean> {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (const [at, one] of a.entries()) {
    if (!sameData(one, b[at])) return false;
    yield;
  }
  return true;
}

function withJournal(kept: Kept, journal: readonly Activity[]): Kept {
  const added = journal.slice(kept.journal.length);
  const begins = beginsWith(journal, kept.journal);
  if (begins && added.length === 0) return kept;
  return begins && added.every(isPlain)
    ? judgedAgain(kept, journal, ...extended(kept.split, added))
    : judgedAgain(kept, journal, ...resplit(kept.split, journal));
}

/** Entries are never edited in place; one that was erased keeps its id. */
const isSameEntry = (a: Activity, b: Activity | undefined): boolean =>
  a === b || (a.id === b?.id && a.kind === b.kind);

/** Speaks of one account and has nothing to do with any other entry. */
const isPlain = ({ kind, account, corrects, cause }: Activity): boolean =>
  account !== null && kind !== 'undo' && kind !== 'erased' && corrects === undefined && cause === undefined;

/** The accounts whose entries changed; null: all may have. */
type Changed = ReadonlySet<string> | null;

function extended({ bookWide, own }: SplitJournal, added: readonly Activity[]): [SplitJournal, Changed] {
  for (const entry of added) {
    const account = entry.account ?? '';
    own.set(account, [...(own.get(account) ?? []), entry]);
  }
  return [{ bookWide, own }, new Set(added.map(({ account }) => account ?? ''))];
}

function resplit(before: SplitJournal, journal: readonly Activity[]): [SplitJournal, Changed] {
  const split = splitJournal(journal);
  if (!areSame(before.bookWide, split.bookWide)) return [split, null];
  const keys = new Set([...before.own.keys(), ...split.own.keys()]);
  const changed = [...keys].filter((key) => !areSame(before.own.get(key), split.own.get(key)));
  return [split, new Set(changed)];
}

const areSame = (a: readonly Activity[] = [], b: readonly Activity[] = []): boolean =>
  a.length === b.length && beginsWith(a, b);

function beginsWith(journal: readonly Activity[], start: readonly Activity[]): boolean {
  // A plain loop: it runs over the whole journal with every note.
  for (let at = 0; at < start.length; at += 1) {
    const a = start[at];
    if (a !== journal[at] && (a === undefined || !isSameEntry(a, journal[at]))) return false;
  }
  return true;
}

function judgedAgain(kept: Kept, journal: readonly Activity[], split: SplitJournal, changed: Changed): Kept {
  const { given, book } = kept;
  const stale = new Set(
    [...(changed ?? [])].flatMap((key) => [key, payerOf(key, book.settings, book.accountOf) ?? key]),
  );
  const entriesOf = entriesIn(split);
  const keys = changed === null ? book.accountOf.keys() : stale;
  const { rowOf } = kept;
  let ordered: Ordered | null = kept.ordered;
  for (const key of keys) {
    const before = rowOf.get(key);
    const account = book.accountOf.get(key);
    if (!before || !account) continue;
    const row = judge(account, book, entriesOf, given.policy, given.today);
    rowOf.set(key, row);
    ordered &&= replaceRow(ordered, before, row);
  }
  ordered ??= orderRows([...rowOf.values()], given.known.rates);
  return { given, book, journal, split, ordered, rowOf };
}
