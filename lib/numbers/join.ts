import type { Day } from '../domain/day.ts';
import type { FigureId } from '../domain/figure-id.ts';
import { countbackDso } from './countback-dso.ts';
import type { KeptCurrency, KeptDay } from './kept-day.ts';
import type { Lens } from './lens.ts';
import { nature } from './nature.ts';
import { percentile } from './percentile.ts';
import { minutesOf } from './waits.ts';

/**
 * One figure of one day, out of what was kept of several books, their parts or their currencies, as if all their
 * accounts were counted together. Null: it does not follow from what was kept.
 */
export function joined(id: FigureId, each: readonly KeptDay[], lens: Lens, day: Day): number | null {
  const { join } = nature[id];
  const seen = each.flatMap((one) => seenOf(id, one, lens));
  const known = seen.flatMap((one) => knownOf(id, one, lens));
  const [only] = known;
  if (!only) return null;
  if (known.length === seen.length && known.length === 1) return only.value;
  if (join === 'median' || join === 'slowest-tenth') return waited(each, join === 'median' ? 0.5 : 0.9);
  if (join === 'countback') return countedBack(seen, lens, day);
  if (join === 'sum') return known.reduce((sum, { value }) => sum + value, 0);
  if (join === 'mean-of-all' && known.length < seen.length) return null;
  return known.length === 1 ? only.value : weighed(known, join === 'longest');
}

/** What of a day speaks of a figure: the currencies seen, or, where it has nothing to do with amounts, one of them. */
function seenOf(id: FigureId, { currencies }: KeptDay, lens: Lens): readonly KeptCurrency[] {
  if (!nature[id].inCurrency) return currencies.filter(({ values }) => values[id] !== undefined).slice(0, 1);
  return currencies.filter((one) => turned(0, one, lens) !== null);
}

const turned = (minor: number, { currency }: KeptCurrency, lens: Lens): number | null =>
  lens.see({ minor, currency, basis: 'document' });

/** A value with what it is a mean or share of; amounts as the lens sees them. */
type Known = { readonly value: number; readonly per: number | null };

function knownOf(id: FigureId, of: KeptCurrency, lens: Lens): readonly Known[] {
  const { join, inCurrency } = nature[id];
  const value = of.values[id];
  if (value === undefined) return [];
  const per = of.per?.[id] ?? null;
  const perMoney = join === 'mean-by-amount' || join === 'mean-of-all';
  return [
    {
      value: join === 'sum' && inCurrency ? (turned(value, of, lens) ?? 0) : value,
      per: per !== null && perMoney ? turned(per, of, lens) : per,
    },
  ];
}

/** Each by its weight; of rates, all that was done by the longest time it took. */
function weighed(known: readonly Known[], longest: boolean): number | null {
  const weights = known.flatMap(({ per }) => per ?? []);
  if (weights.length < known.length) return null;
  const whole = known.reduce((sum, { value, per }) => sum + value * (per ?? 0), 0);
  return whole / (longest ? Math.max(...weights) : weights.reduce((sum, one) => sum + one, 0));
}

function waited(each: readonly KeptDay[], share: number): number | null {
  const asked = each.filter(({ currencies }) =>
    currencies.some(({ values }) => values['response-median'] !== undefined),
  );
  const minutes = asked.flatMap(({ waits }) => (waits ? [minutesOf(waits)] : []));
  return minutes.length < asked.length ? null : percentile(minutes.flat(), share);
}

function countedBack(seen: readonly KeptCurrency[], lens: Lens, day: Day): number | null {
  const see = (minor: number, of: KeptCurrency): number => turned(minor, of, lens) ?? 0;
  const months = Object.keys(seen[0]?.sales ?? {}).filter((month) =>
    seen.every(({ sales }) => sales?.[month] !== undefined),
  );
  const sales = new Map(
    months.map((month) => [month, seen.reduce((sum, of) => sum + see(of.sales?.[month] ?? 0, of), 0)]),
  );
  const open = seen.reduce((sum, of) => sum + see(of.values.open ?? 0, of), 0);
  return countbackDso({ today: day, open, current: 0, sales }).value;
}
