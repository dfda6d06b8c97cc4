import type { Account } from '../../domain/account.ts';
import type { NewActivity } from '../../domain/activity.ts';
import { isDay } from '../../domain/day.ts';
import type { PromiseForm } from '../../domain/form-draft.ts';
import { type Sums, sumByCurrency } from '../../domain/money.ts';
import { againEntry } from './again-entry.ts';
import { currencyOf, stoodAt } from './stood-at.ts';
import { typedAmount } from './typed-amount.ts';

/** The entry of a promise; null while it has no day, or an amount that is none. */
export function promiseEntry(form: PromiseForm, account: Account, locale: string): NewActivity | null {
  const amount = typedAmount(form.amount, currencyOf(account), locale);
  if (!isDay(form.date) || (form.amount.trim() !== '' && !amount)) return null;
  return {
    kind: 'promise',
    book: account.book,
    account: account.key,
    date: form.date,
    amount,
    invoices: stoodAt(account, form.invoices),
    who: form.who.trim() || null,
    how: form.how,
    text: form.text.trim(),
    replaces: form.replaces || null,
    ...againEntry(form.again),
  };
}

/** What a promise takes out of reminders. */
export function promisedSum(form: PromiseForm, account: Account, locale: string): Sums {
  const amount = typedAmount(form.amount, currencyOf(account), locale);
  if (amount) return [amount];
  return sumByCurrency(stoodAt(account, form.invoices).flatMap(({ balance }) => balance ?? []));
}
