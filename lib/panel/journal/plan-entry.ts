import type { Account } from '../../domain/account.ts';
import type { ActivityOf, NewActivity } from '../../domain/activity.ts';
import { type Day, isDay } from '../../domain/day.ts';
import type { PlanForm } from '../../domain/form-draft.ts';
import { decimalText, type Money, sumByCurrency } from '../../domain/money.ts';
import { againEntry } from './again-entry.ts';
import { monthlyDays, splitEvenly } from './split-plan.ts';
import { currencyOf, stoodAt } from './stood-at.ts';
import { typedAmount } from './typed-amount.ts';

/** An instalment as typed. */
export type Part = PlanForm['edited'] extends (infer P)[] | null ? P : never;

/** What a plan is to come to: the sum of its invoices; null where they have no one sum. */
export function planTotal(form: PlanForm, account: Account): Money | null {
  const [total = null] = sumByCurrency(
    stoodAt(account, form.invoices).flatMap(({ balance }) => balance ?? []),
  );
  return currencyOf(account) === null ? null : total;
}

/** The instalments: as changed by hand, else split evenly by month. */
export function partsOf(
  { edited, count, first, dayOfMonth }: PlanForm,
  total: Money | null,
): readonly Part[] {
  return edited ?? evenParts(total, first, Number(dayOfMonth), Number(count));
}

function evenParts(total: Money | null, first: string, dayOfMonth: number, count: number): readonly Part[] {
  const fits = Number.isInteger(count) && count >= 1 && count <= 120 && dayOfMonth >= 1 && dayOfMonth <= 31;
  if (!total || total.minor < count || !isDay(first) || !fits) return [];
  const days: readonly Day[] = monthlyDays(first, dayOfMonth, count);
  return splitEvenly(total, count).map((amount, at) => ({ on: days[at] ?? '', amount: decimalText(amount) }));
}

/** The entry of a plan; null while a part has no day, or an amount that is none. */
export function planEntry(
  form: PlanForm,
  account: Account,
  locale: string,
): (NewActivity & Pick<ActivityOf<'plan'>, 'kind' | 'instalments'>) | null {
  const parts = partsOf(form, planTotal(form, account));
  const instalments = parts.flatMap(({ on, amount }) => {
    const sum = typedAmount(amount, currencyOf(account), locale);
    return isDay(on) && sum ? [{ on, amount: sum }] : [];
  });
  if (parts.length === 0 || instalments.length < parts.length) return null;
  return {
    kind: 'plan',
    book: account.book,
    account: account.key,
    invoices: stoodAt(account, form.invoices),
    instalments,
    graceDays: Math.max(0, Math.round(Number(form.grace) || 0)),
    agreed: false,
    text: '',
    ...againEntry(form.again),
  };
}
