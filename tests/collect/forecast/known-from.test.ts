import { describe, expect, it } from 'vitest';
import { createForecast } from '../../../lib/collect/forecast/forecast.ts';
import { addDays } from '../../../lib/domain/day.ts';
import { open, today } from './make.ts';

/** A ledger on its first reading: what customers left unpaid stands on the page, what they paid shows no day. */
const unpaid = Array.from({ length: 300 }, (_, at) => open(`a${at % 60}`, at % 120));
const asked = addDays(today, -51);

describe('on the first reading of a book', () => {
  it('invoices still open do not make payment look rare', () => {
    const seen = createForecast([], unpaid, today, { knownFrom: today }).of('a1', asked);
    expect(seen).toEqual(createForecast([], [], today).of('a1', asked));
    // As things go with business invoices: half of those 51 days late are paid within six weeks.
    expect(seen.expected <= addDays(today, 42)).toBe(true);
  });

  it('that they stay open from then on counts', () => {
    const later = createForecast([], unpaid, today, { knownFrom: addDays(today, -30) }).of('a1', asked);
    const first = createForecast([], unpaid, today, { knownFrom: today }).of('a1', asked);
    expect(later.expected > first.expected).toBe(true);
  });

  it('nobody looked since: days without a reading say nothing', () => {
    const options = { knownFrom: addDays(today, -30) };
    const stale = unpaid.map((one) => ({ ...one, seenOn: addDays(today, -30) }));
    expect(createForecast([], stale, today, options).of('a1', asked)).toEqual(
      createForecast([], [], today).of('a1', asked),
    );
  });

  it('where all payments are known, the whole time counts', () => {
    const whole = createForecast([], unpaid, today);
    const known = createForecast([], unpaid, today, { knownFrom: addDays(today, -4000) });
    expect(known.of('a1', asked)).toEqual(whole.of('a1', asked));
  });
});
