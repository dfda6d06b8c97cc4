import type { Invoice } from '../domain/invoice.ts';
import type { Money } from '../domain/money.ts';
import type { Look } from './records.ts';

type Values = Pick<Invoice, 'status' | 'total' | 'balance'>;

/** What a reading itself showed of an invoice's state. */
export const lookOf = ({ status, total, balance }: Values): Look => ({
  status,
  total: figure(total),
  balance: figure(balance),
});

/**
 * Whether two readings show the invoice in the same state, so that a balance read at one holds at the other.
 * They do if the status is the same and the totals are the same known amount. Amounts in different currencies (the
 * document's and the company's) cannot be compared; then both must agree on whether nothing, a part or all was paid.
 */
export function sameState(a: Look, b: Look): boolean {
  if (a.status !== b.status) return false;
  const total = equal(a.total, b.total);
  const balance = equal(a.balance, b.balance);
  if (total === false || balance === false) return false;
  if (total || balance) return true;
  return inOtherCurrencies(a, b) && agree(paidPart(a), paidPart(b));
}

/** Null: cannot be compared. */
function equal(a: Look['total'], b: Look['total']): boolean | null {
  return a && b && a.currency === b.currency ? a.minor === b.minor : null;
}

function inOtherCurrencies(a: Look, b: Look): boolean {
  const [one, other] = [a.total ?? a.balance, b.total ?? b.balance];
  return one !== null && other !== null && one.currency !== other.currency;
}

function paidPart({ total, balance }: Look): 'none' | 'some' | 'all' | null {
  if (!total || !balance || total.currency !== balance.currency) return null;
  if (balance.minor === 0) return 'all';
  return balance.minor === total.minor ? 'none' : 'some';
}

const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;

const figure = (amount: Money | null): Look['total'] =>
  amount && { minor: amount.minor, currency: amount.currency };
