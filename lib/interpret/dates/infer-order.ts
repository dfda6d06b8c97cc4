import type { Day } from '../../domain/day.ts';
import { type DateForm, dateFormIn } from './date-form.ts';
import type { DateOrder, OrderFinding } from './date-order.ts';
import { allOrders, numericDay } from './resolve.ts';
import { usualOrder } from './usual-order.ts';

type Numeric = Extract<DateForm, { kind: 'numeric' }>;

/**
 * The order that dates of bare numbers follow, from all of them at once. Texts that name the month, count days or
 * begin with a four-digit year say nothing about it and are read anyway.
 * - A part above 12, a weekday or a day that does not exist proves an order impossible.
 * - Dots mean day first: no locale writes the month first with dots.
 * - Two-digit years may stand first only where that keeps all days within some years of today, and not on a page in a
 *   language that never writes them so.
 */
export function inferDateOrder(
  texts: Iterable<string>,
  hints: { readonly lang: string | null; readonly today: Day },
): OrderFinding {
  const forms: { text: string; form: Numeric }[] = [];
  for (const text of new Set(texts)) {
    const form = dateFormIn(text, hints.lang);
    if (form.kind === 'numeric' && form.numbers[0]?.width !== 4) forms.push({ text, form });
  }
  const lean = usualOrder(hints.lang);
  const writesYearLast = lean === null ? /^en$/i.test(hints.lang ?? '') : lean !== 'ymd';
  const possible = plausible(possibleOrders(forms, hints.today), forms, writesYearLast, hints.today);
  const [first, ...others] = possible;
  if (!first)
    return forms.length === 0
      ? { kind: 'settled', order: lean ?? 'ymd', only: false }
      : { kind: 'contradictory' };
  const example = forms.find(({ form }) => {
    const day = numericDay(form, first, hints.today);
    return others.some((order) => numericDay(form, order, hints.today) !== day);
  });
  if (!example) return { kind: 'settled', order: first, only: others.length === 0 };
  return { kind: 'ambiguous', candidates: possible, lean, example: example.text };
}

function possibleOrders(forms: readonly { form: Numeric }[], today: Day): readonly DateOrder[] {
  if (forms.length === 0) return [];
  return allOrders.filter((order) => forms.every(({ form }) => numericDay(form, order, today) !== null));
}

function plausible(
  orders: readonly DateOrder[],
  forms: readonly { form: Numeric }[],
  writesYearLast: boolean,
  today: Day,
): readonly DateOrder[] {
  const dotted = orders.includes('dmy') && forms.some(({ form }) => form.mark === '.');
  if (!orders.includes('ymd')) return dotted ? ['dmy'] : orders;
  const near = orders.filter((order) =>
    forms.every(({ form }) => isNear(numericDay(form, order, today), today)),
  );
  const kept = near.length > 0 ? near : orders;
  const yearLast = kept.filter((order) => order !== 'ymd');
  if (yearLast.length === 0) return kept;
  const first = dotted && yearLast.includes('dmy') ? (['dmy'] as const) : yearLast;
  return kept.includes('ymd') && !writesYearLast ? [...first, 'ymd'] : first;
}

/** Within twelve years back and three ahead: an open ledger's days. */
function isNear(day: Day | null, today: Day): boolean {
  const years = day === null ? Number.NaN : Number(day.slice(0, 4)) - Number(today.slice(0, 4));
  return years >= -12 && years <= 3;
}
