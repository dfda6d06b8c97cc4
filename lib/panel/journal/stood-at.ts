import type { Account, StoredInvoice } from '../../domain/account.ts';
import type { Money } from '../../domain/money.ts';

/** The invoices of an account with something open that can be agreed about: no credits, no drafts, nothing settled. */
export const openInvoices = ({ invoices }: Account): readonly StoredInvoice[] =>
  invoices.filter(
    ({ kind, status, balance }) =>
      kind === 'invoice' &&
      status !== 'paid' &&
      status !== 'void' &&
      status !== 'draft' &&
      balance?.minor !== 0,
  );

/** What invoices stand at now, for an agreement about them. */
export const stoodAt = (account: Account, keys: readonly string[]) =>
  account.invoices
    .filter(({ key }) => keys.includes(key))
    .map(({ key, balance }): { invoice: string; balance: Money | null } => ({ invoice: key, balance }));

/** The one currency of what is open; null where there is none or there are several. */
export function currencyOf(account: Account): string | null {
  const codes = new Set(
    openInvoices(account).flatMap(({ balance, total }) => (balance ?? total)?.currency ?? []),
  );
  const [only = null] = codes;
  return codes.size === 1 ? only : null;
}
