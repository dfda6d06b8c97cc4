import type { Account, StoredInvoice } from '../../domain/account.ts';
import type { Activity } from '../../domain/activity.ts';
import { type Day, dayInZone } from '../../domain/day.ts';
import type { Money } from '../../domain/money.ts';
import type { SettledInvoice } from '../../domain/settled.ts';

/** An invoice as it stood when something was agreed about it. */
export type Stood = { readonly invoice: string; readonly balance: Money | null };

/** What pages prove about one invoice since something was agreed about it. */
export type ReadSince = {
  readonly invoice: string;
  /** What came in since, as far as pages prove it; null: nothing. */
  readonly paid: Money | null;
  /** What it stood at then. */
  readonly stood: Money | null;
  /** Nothing is left of it: paid, or void. */
  readonly done: boolean;
  readonly void: boolean;
  /** Day of the newest reading that showed what is open on it; null: none since. */
  readonly read: Day | null;
  /** Balances it had before, by the last day on which each was seen. */
  readonly former: readonly { readonly balance: Money; readonly on: Day }[];
  /** It was still open on this day, or is known to be paid on it; null: not known. */
  readonly openUntil: Day | null;
};

export type Ledger = {
  readonly account: Account;
  /** Of the book or of the account. */
  readonly settled: readonly SettledInvoice[];
};

/** How the invoices of an agreement fared since its entry was made. Only what a page says counts as paid. */
export function readSince(lines: readonly Stood[], made: Activity, ledger: Ledger): readonly ReadSince[] {
  const { account, settled } = ledger;
  return lines.map((line) => {
    const open = account.invoices.find(({ key }) => key === line.invoice);
    if (open) return stillListed(line, open, made);
    const gone = settled.find((one) => one.account === account.key && one.key === line.invoice);
    return gone ? settledSince(line, gone, made) : nothingSince(line);
  });
}

/** Everything the account owed when the entry was made, for an agreement that names no invoice. */
export function owedAt({ at }: Activity, { account, settled }: Ledger): readonly Stood[] {
  const open = account.invoices.filter(({ firstSeen, kind }) => kind === 'invoice' && firstSeen <= at);
  const gone = settled.filter(
    (one) => one.account === account.key && one.settledBy > at && one.kind === 'invoice',
  );
  return [...open, ...gone].map(({ key }) => ({ invoice: key, balance: null }));
}

const nothingSince = (line: Stood): ReadSince => ({
  invoice: line.invoice,
  paid: null,
  stood: line.balance,
  done: false,
  void: false,
  read: null,
  former: [],
  openUntil: null,
});

function settledSince(line: Stood, gone: SettledInvoice, { zone }: Activity): ReadSince {
  const isVoid = gone.status === 'void';
  return {
    ...nothingSince(line),
    paid: isVoid ? null : (line.balance ?? gone.total),
    done: true,
    void: isVoid,
    read: dayInZone(gone.settledBy, zone),
    former: formerOf(gone, zone),
    openUntil: gone.paidOn ?? (gone.openUntil && dayInZone(gone.openUntil, zone)),
  };
}

/** An invoice merely missing from a newer reading proves nothing: its last observation stands. */
function stillListed(line: Stood, open: StoredInvoice, { at, zone }: Activity): ReadSince {
  const nothing = { ...nothingSince(line), former: formerOf(open, zone) };
  if (open.observedAt <= at) return nothing;
  const read = dayInZone(open.observedAt, zone);
  if (open.status === 'void') return { ...nothing, done: true, void: true, read };
  if (open.status === 'paid' || open.balance?.minor === 0)
    return { ...nothing, paid: line.balance ?? open.total, done: true, read };
  if (!open.balance) return nothing;
  return { ...nothing, paid: fallOf(line.balance, open.balance), read, openUntil: read };
}

const formerOf = ({ former = [] }: Pick<StoredInvoice, 'former'>, zone: string): ReadSince['former'] =>
  former.map(({ balance, at }) => ({ balance, on: dayInZone(at, zone) }));

/** What a balance fell by; null where it did not fall, or where the two cannot be compared. */
function fallOf(before: Money | null, now: Money): Money | null {
  if (!before || before.currency !== now.currency || before.basis !== now.basis) return null;
  const minor = before.minor - now.minor;
  return minor > 0 ? { ...before, minor } : null;
}
