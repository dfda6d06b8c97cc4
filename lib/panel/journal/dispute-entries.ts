import type { Account } from '../../domain/account.ts';
import type { NewActivity } from '../../domain/activity.ts';
import { isDay } from '../../domain/day.ts';
import type { DisputeReason } from '../../domain/dispute-reason.ts';
import type { Money } from '../../domain/money.ts';
import { currencyOf } from './stood-at.ts';
import { typedAmount } from './typed-amount.ts';

/** A dispute as its form holds it: by key of the invoice the amount typed; empty = the whole of it. */
export type DisputeForm = {
  readonly lines: { readonly [invoice: string]: string };
  readonly reason: DisputeReason;
  readonly owner: string;
  readonly due: string;
  readonly text: string;
};

type Line = { readonly invoice: string; readonly amount: Money | null };

/** The lines in dispute; null where an amount typed is none, or is more than is open. */
export function disputedLines(form: DisputeForm, account: Account, locale: string): readonly Line[] | null {
  const lines: Line[] = [];
  for (const [invoice, typed] of Object.entries(form.lines)) {
    const balance = account.invoices.find(({ key }) => key === invoice)?.balance ?? null;
    const amount = typedAmount(typed, balance?.currency ?? currencyOf(account), locale);
    if (typed.trim() !== '' && (!amount || (balance && amount.minor > balance.minor))) return null;
    lines.push({ invoice, amount });
  }
  return lines;
}

/** The entry of a new dispute; null while it names no invoice. */
export function disputeEntry(form: DisputeForm, account: Account, locale: string): NewActivity | null {
  const lines = disputedLines(form, account, locale);
  if (!lines || lines.length === 0) return null;
  return {
    kind: 'dispute',
    book: account.book,
    account: account.key,
    lines: [...lines],
    reason: form.reason,
    owner: form.owner.trim(),
    due: isDay(form.due) ? form.due : null,
    text: form.text.trim(),
    files: [],
  };
}
