import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day, dayInZone, daysBetween, isDay, weekday } from '../../lib/domain/day.ts';

const daysOfAllYears = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

it('a day that exists is one, and no other', () => {
  for (const text of ['2026-02-28', '2024-02-29', '2000-02-29', '0000-02-29', '0099-12-31', '9999-12-31'])
    expect([text, isDay(text)]).toEqual([text, true]);
  for (const text of ['2026-02-29', '2026-02-30', '1900-02-29', '2026-13-01', '2026-00-01', '2026-04-31'])
    expect([text, isDay(text)]).toEqual([text, false]);
  for (const text of ['2026-04-00', '2026-4-01', '2026-04-01 ', '+02026-04-01', ''])
    expect([text, isDay(text)]).toEqual([text, false]);
});

it('days are counted, added and named as the calendar has them, in every year', () => {
  fc.assert(
    fc.property(daysOfAllYears, daysOfAllYears, (a, b) => {
      const [from, to] = [Temporal.PlainDate.from(a), Temporal.PlainDate.from(b)];
      const days = from.until(to, { largestUnit: 'days' }).days;
      expect(isDay(a)).toBe(true);
      expect(daysBetween(a, b)).toBe(days);
      expect(addDays(a, days)).toBe(b);
      expect(weekday(a)).toBe(from.dayOfWeek);
    }),
  );
});

it('the day of an instant is the one its zone has then, in UTC too', () => {
  const instants = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-30'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/New_York'), (date, zone) => {
      const instant = date.toISOString();
      const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
      expect(dayInZone(instant, zone)).toBe(there);
    }),
  );
  expect(dayInZone('2026-05-14T23:30:00-01:00', 'UTC')).toBe('2026-05-15');
});
