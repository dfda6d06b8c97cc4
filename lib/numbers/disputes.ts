import type { DisputeState } from '../collect/states/states.ts';
import type { ReasonName } from '../domain/dispute-reason.ts';
import { type Figure, meanOf, shown } from './figure.ts';
import type { Lens } from './lens.ts';
import type { Open } from './open-items.ts';

/** A dispute with the account it is of. */
export type Disputed = { readonly account: string; readonly state: DisputeState };

const isOpen = ({ state }: Disputed): boolean => state.state !== 'resolved';

/** How many are not resolved. */
export const openDisputes = (disputes: readonly Disputed[]): Figure =>
  shown('count', disputes.filter(isOpen).length, disputes.length);

/** Mean days the open ones have been open. */
export const disputeAge = (disputes: readonly Disputed[]): Figure =>
  meanOf(
    'days',
    disputes.filter(isOpen).map(({ state }) => state.ageDays),
    'no-disputes',
  );

/** What is open of the lines in dispute: the amount in dispute, at most the line's balance; each line once. */
export function disputedAmount(disputes: readonly Disputed[], open: Iterable<Open>, lens: Lens): Figure {
  const lines = disputes
    .filter(isOpen)
    .flatMap(({ account, state }) => state.entry.lines.map((line) => ({ account, line })));
  const left = new Map(lines.map(({ account, line }) => [nameOf(account, line.invoice), 0]));
  if (left.size > 0)
    for (const { account, invoice, amount } of open) {
      const name = nameOf(account, invoice);
      if (left.has(name)) left.set(name, Math.max(0, lens.see(amount) ?? 0));
    }
  let sum = 0;
  for (const { account, line } of lines) {
    const name = nameOf(account, line.invoice);
    const balance = left.get(name) ?? 0;
    const taken = Math.min(balance, line.amount ? (lens.see(line.amount) ?? 0) : balance);
    left.set(name, balance - taken);
    sum += taken;
  }
  return shown('money', sum, lines.length);
}

const nameOf = (account: string, invoice: string): string => `${account}\n${invoice}`;

export type Cause = {
  readonly reason: string;
  readonly name: ReasonName;
  readonly open: number;
  readonly resolved: number;
  /** What people wrote as the root cause, each once. */
  readonly rootCauses: readonly string[];
};

/** What the disputes are about, most frequent first. */
export function disputeCauses(disputes: readonly Disputed[]): readonly Cause[] {
  const names = new Map(disputes.map(({ state }) => [state.reason, state.reasonName]));
  return [...names]
    .map(([reason, name]) => ({ reason, name, of: disputes.filter(({ state }) => state.reason === reason) }))
    .map(({ of, ...named }) => ({
      ...named,
      open: of.filter(isOpen).length,
      resolved: of.length - of.filter(isOpen).length,
      rootCauses: [...new Set(of.flatMap(({ state }) => state.rootCause || []))].sort(),
    }))
    .sort((a, b) => b.open + b.resolved - a.open - a.resolved || (a.reason < b.reason ? -1 : 1));
}
