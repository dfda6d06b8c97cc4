import { describe, expect, it } from 'vitest';
import { timeThere } from '../../../lib/panel/journal/people.ts';

const now = '2026-05-14T08:45:00Z';

describe('the clock at a person’s place', () => {
  it.each([
    [{ zone: 'Asia/Tokyo', phone: '+351 21 000 00 00' }, 'DE', '17:45'],
    [{ zone: null, phone: '+351 21 000 00 00' }, 'DE', '09:45'],
    [{ zone: null, phone: '00 44 20 7946 0000' }, null, '09:45'],
    [{ zone: null, phone: '+49 (0)30 000000' }, null, '10:45'],
    [{ zone: 'nowhere', phone: '030 000000' }, 'DE', '10:45'],
  ])('%o in %s', (person, country, there) => {
    expect(timeThere(person, country, now)).toBe(there);
  });

  it.each([
    [{ zone: null, phone: '+1 212 555 0142' }, null],
    [{ zone: null, phone: '' }, 'XX'],
  ])('is not guessed: %o in %s', (person, country) => {
    expect(timeThere(person, country, now)).toBeNull();
  });
});
