import type { Account } from '../../domain/account.ts';
import type { NewActivity } from '../../domain/activity.ts';
import { isDay } from '../../domain/day.ts';
import type { DisputeForm } from '../../domain/form-draft.ts';
import type { Money } from '../../domain/money.ts';
import { againEntry } from './again-entry.ts';
import { currencyOf } from './stood-at.ts';
import { typedAmount } from './typed-amount.ts';

type Line = { readonly invoice: string; readonly amount: Money | null };

/** The lines in dispute; null where an amount typed is none, or is more than is open. */
export function disputedLines(
  form: Pick<DisputeForm, 'lines'>,
  account: Account,
  locale: string,
): readonly Line[] | null {
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
    ...againEntry(form.again),
  };
}
