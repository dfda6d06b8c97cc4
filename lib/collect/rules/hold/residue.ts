import type { StoredInvoice } from '../../../domain/account.ts';
import type { AccountSettings } from '../../../domain/account-settings.ts';
import { within } from '../../major.ts';
import type { HoldRule } from './hold.ts';

/**
 * What is left after a payment short by the agreed cash discount, or a remainder under the plan's threshold, is
 * settled with a decision instead of a reminder. A no to that decision gives such lines back.
 */
export const residue: HoldRule = (open, { settings, policy, entries }) => {
  const last = entries.findLast(({ entry }) => entry.kind === 'decision' && entry.about === 'residue')?.entry;
  if (last?.kind === 'decision' && !last.yes) return [];
  return open.flatMap((invoice) =>
    isDiscount(invoice, settings) || isRemainder(invoice, policy.residueUpTo)
      ? [[invoice.key, { why: 'residue', amount: null, until: null, entry: null }] as const]
      : [],
  );
};

/** Paid in part, and no more than the threshold is left. */
function isRemainder({ total, balance, status }: StoredInvoice, upTo: number): boolean {
  if (!balance || balance.minor <= 0 || !within(balance, upTo)) return false;
  return status === 'partial' || (total?.currency === balance.currency && total.minor > balance.minor);
}

/** What is left is the cash discount of the account's terms, give or take one smallest unit. */
export function isDiscount({ total, balance }: StoredInvoice, { terms }: AccountSettings): boolean {
  const discount = terms?.discount;
  if (!discount || !total || !balance || balance.minor <= 0 || total.currency !== balance.currency)
    return false;
  return Math.abs((total.minor * discount.basisPoints) / 10_000 - balance.minor) <= 1;
}
