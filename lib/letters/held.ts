import type { Line } from '../collect/standing.ts';
import type {
  Agreements,
  DisputeState,
  PauseState,
  PlanState,
  PromiseState,
} from '../collect/states/states.ts';
import type { Day } from '../domain/day.ts';
import type { Money } from '../domain/money.ts';

/** Why a line, or a part of it, is not asked for now. */
export type Held =
  | { readonly why: 'disputed'; readonly on: Day | null; readonly part: Money | null }
  | { readonly why: 'promised' | 'plan'; readonly on: Day | null }
  | { readonly why: 'paused'; readonly on: Day | null };

/** What was agreed about an account's lines; nothing agreed where left out. */
export type HeldBy = {
  readonly agreements?: Agreements | null | undefined;
  readonly pauses?: readonly PauseState[] | undefined;
};

/**
 * What keeps a line out of the sum that is asked for: a dispute, a promise whose day is not past, a plan that is kept, a
 * pause. Null: nothing does. A dispute of a part holds that part only.
 */
export function heldOf({ invoice }: Line, { agreements, pauses = [] }: HeldBy): Held | null {
  const { key } = invoice;
  const dispute = agreements?.disputes.find((one) => isOpen(one) && partOf(one, key) !== undefined);
  if (dispute) {
    const part = partOf(dispute, key) ?? null;
    const whole = part === null || part.minor >= (invoice.balance?.minor ?? 0);
    return { why: 'disputed', on: dispute.due, part: whole ? null : part };
  }
  const promise = agreements?.promises.all.find((one) => isAwaited(one) && covers(one, key));
  if (promise) return { why: 'promised', on: promise.entry.date };
  const plan = agreements?.plans.find((one) => one.state === 'agreed' && isIn(one, key));
  if (plan) return { why: 'plan', on: plan.instalments.find(({ state }) => state !== 'paid')?.on ?? null };
  const pause = pauses.find(({ entry }) => entry.invoices.length === 0 || entry.invoices.includes(key));
  return pause ? { why: 'paused', on: pause.until } : null;
}

const isOpen = ({ state }: DisputeState): boolean => state !== 'resolved';

/** The disputed part of an invoice: null = all of it, undefined = none. */
const partOf = ({ entry }: DisputeState, key: string): Money | null | undefined =>
  entry.lines.find(({ invoice }) => invoice === key)?.amount;

const awaited: ReadonlySet<PromiseState['state']> = new Set(['open', 'due-today', 'due-unchecked']);
const isAwaited = ({ state }: PromiseState): boolean => awaited.has(state);

const covers = ({ entry }: PromiseState, key: string): boolean =>
  entry.invoices.length === 0 || entry.invoices.some(({ invoice }) => invoice === key);

const isIn = ({ entry }: PlanState, key: string): boolean =>
  entry.invoices.length === 0 || entry.invoices.some(({ invoice }) => invoice === key);
