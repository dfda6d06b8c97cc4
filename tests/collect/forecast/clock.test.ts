import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocks, dayNumbers, rolled } from '../../../lib/collect/forecast/clock.ts';
import { on } from './make.ts';

const days = dayNumbers();
const { business, calendar } = clocks;

describe('day numbers', () => {
  it('begin on a Monday and come back as the same day', () => {
    expect(days.of(on('1970-01-05'))).toBe(0);
    expect(days.day(days.of(on('2026-02-28')) + 1)).toBe('2026-03-01');
    expect(days.day(days.of(on('1969-12-31')))).toBe('1969-12-31');
  });
});

describe('business days', () => {
  it('count a weekend as the Monday after it, or as the Friday before', () => {
    const of = (text: string) => business.stepOf(days.of(on(text)));
    const upTo = (text: string) => business.stepUpTo(days.of(on(text)));
    expect(of('2026-05-23')).toBe(of('2026-05-25'));
    expect(of('2026-05-24')).toBe(of('2026-05-25'));
    expect(of('2026-05-25') - of('2026-05-22')).toBe(1);
    expect(upTo('2026-05-24')).toBe(of('2026-05-22'));
    expect(of('2026-05-29') - of('2026-05-22')).toBe(5);
  });

  it('are mapped back to the day they came from, before 1970 too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 40_000 }), (number) => {
        expect(business.numberAt(business.stepOf(number))).toBe(rolled(number));
        expect(calendar.numberAt(calendar.stepOf(number))).toBe(number);
        expect(business.stepUpTo(number)).toBeLessThanOrEqual(business.stepOf(number));
      }),
    );
  });
});
