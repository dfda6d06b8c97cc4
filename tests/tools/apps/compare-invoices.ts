/** What was read of a list beside what its ledger holds. */
import type { ReadJson } from '../read-json.ts';
import type { OpenInvoice } from './open-invoices.ts';

type Read = ReadJson['invoices'][number];
type MoneyRead = Read['balance'];

export type Compared = {
  readonly number: string;
  /** Named facts that differ, with both values. */
  readonly differences: readonly string[];
};

/** One for each seeded invoice, in order, then one for each that was read and never seeded. */
export function compareInvoices(seeded: readonly OpenInvoice[], read: readonly Read[]): readonly Compared[] {
  const known = new Set(seeded.map(({ number }) => number));
  const invented = read.filter(({ number }) => number === null || !known.has(number));
  return [
    ...seeded.map((invoice) => ({
      number: invoice.number,
      differences: differencesOf(
        invoice,
        read.filter(({ number }) => number === invoice.number),
      ),
    })),
    ...invented.map(({ number }) => ({ number: number ?? '(no number)', differences: ['was never seeded'] })),
  ];
}

function differencesOf(invoice: OpenInvoice, found: readonly Read[]): readonly string[] {
  const [read] = found;
  if (!read || found.length > 1) return [`read ${found.length} times`];
  const total = invoice.net + invoice.tax;
  const pairs: readonly (readonly [string, string, string])[] = [
    ['customer', invoice.customer, String(read.customer)],
    ['issued', invoice.issued, String(read.issueDate)],
    ['due', invoice.due, String(read.dueDate)],
    ['total', seededMoney(total), readMoney(read.total)],
    ['balance', seededMoney(total - invoice.paid), readMoney(read.balance)],
  ];
  return pairs
    .filter(([, wanted, got]) => wanted !== got)
    .map(([fact, wanted, got]) => `${fact} ${wanted}, read ${got}`);
}

/**
 * The list prints what the ledger keeps, the company's currency, and names beside it only the invoice's own: for an
 * invoice in foreign currency these differ. A careful reader knows the number and asks for the currency once.
 */
const seededMoney = (minor: number): string => `${minor} in a currency not named`;

const readMoney = (money: MoneyRead): string =>
  money === null ? 'nothing' : `${money.minor} ${money.currency ?? 'in a currency not named'}`;
