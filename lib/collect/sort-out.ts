import type { Account, StoredInvoice } from '../domain/account.ts';
import { ageOf } from './age-of.ts';
import { classify, type Pile } from './classify.ts';
import { demandsOf } from './demands.ts';
import type { Forecast } from './forecast/forecast.ts';
import { lineOf, withHeld } from './line-of.ts';
import { higher, type Reached, reachedBefore, reachedByLog } from './reached.ts';
import type { HoldContext } from './rules/hold/hold.ts';
import { holdRules } from './rules/hold/index.ts';
import type { Held, Line } from './standing.ts';

export type Known = { readonly line: Line; readonly reached: Reached | null };

/** An account's open invoices in piles, each oldest first, with what takes them out of the demand. */
export function pilesOf(
  of: HoldContext & { readonly account: Account; readonly forecast: Forecast | null },
): Readonly<Record<Pile, readonly Known[]>> {
  const { account, entries, policy, today } = of;
  const piles: Record<Pile, Known[]> = {
    overdue: [],
    notDue: [],
    credits: [],
    unclear: [],
    probablySettled: [],
  };
  const open = account.invoices
    .flatMap((invoice) => {
      const pile = classify(invoice, invoice.dueDate && ageOf(invoice.dueDate, today, policy));
      return pile ? [{ invoice, pile }] : [];
    })
    .sort((a, b) => oldestFirst(a.invoice, b.invoice));
  const before = reachedBefore(
    account.key,
    open.flatMap(({ invoice, pile }) => (pile === 'overdue' ? [invoice] : [])),
    entries,
  );
  const demands = demandsOf(entries);
  const held = heldBy(
    open.flatMap(({ invoice, pile }) => (pile === 'overdue' || pile === 'notDue' ? [invoice] : [])),
    of,
  );
  const context = { account: account.key, policy, today, forecast: of.forecast };
  for (const { invoice, pile } of open) {
    const reached = higher(before(invoice), reachedByLog(invoice, demands, policy), policy);
    const line = withHeld(lineOf(invoice, reached, context), held.get(invoice.key) ?? []);
    piles[pile].push({ line, reached });
  }
  return piles;
}

function heldBy(open: readonly StoredInvoice[], of: HoldContext): ReadonlyMap<string, readonly Held[]> {
  const held = new Map<string, Held[]>();
  for (const rule of holdRules)
    for (const [key, why] of rule(open, of)) {
      const known = held.get(key);
      if (known) known.push(why);
      else held.set(key, [why]);
    }
  return held;
}

/** Oldest first; then by number and key, so that the order of the page's rows changes nothing. */
function oldestFirst(a: StoredInvoice, b: StoredInvoice): number {
  return (
    compare(a.dueDate ?? '~', b.dueDate ?? '~') ||
    compare(a.number ?? '', b.number ?? '') ||
    compare(a.key, b.key)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
