import { describe, expect, test } from 'vitest';
import { type Day, isDay } from '../../../lib/domain/day.ts';
import type { DateOrder } from '../../../lib/interpret/dates/date-order.ts';
import { inferDateOrder } from '../../../lib/interpret/dates/infer-order.ts';
import { leavesOutThisYear } from '../../../lib/interpret/dates/left-out-year.ts';
import { machineDay } from '../../../lib/interpret/dates/machine-day.ts';
import { readDay } from '../../../lib/interpret/dates/read-day.ts';

const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(text);
  return text;
};
const today = day('2026-04-20');
const page = { today, loadedOn: today };

const read = (text: string, order: DateOrder | null = null) => {
  const found = readDay(text, order, page);
  return found.kind === 'day' ? found.day : found.kind;
};

describe('days', () => {
  test.each([
    '2026-04-03',
    '2026/4/3',
    '2026.04.03',
    '2026. 4. 3.',
    '2026-04-03 14:30',
    '2026-04-03T00:00:00',
    '3 Apr 2026',
    '03 April 2026',
    '3rd April 2026',
    '3rd of April, 2026',
    'April 3, 2026',
    'Apr 3, 2026, 2:30 PM',
    'Fri, 3 Apr 2026',
    'Friday 3 April 2026',
    '03-Apr-2026',
    '03-Apr-26',
    '3. April 2026',
    'Freitag, 3. April 2026',
    '3 avril 2026',
    'ven. 3 avr. 2026',
    '3 de abril de 2026',
    '3 abr 2026',
    '3 april 2026',
    '3 aprile 2026',
    '3 de abr. de 2026',
    'den 3 april 2026',
    '3. apr. 2026',
    '3. huhtikuuta 2026',
    '3 kwietnia 2026',
    '3. dubna 2026',
    '2026年4月3日',
    '2026年04月03日(金)',
    '令和8年4月3日',
    'R8.4.3',
    '民國115年4月3日',
    '2026년 4월 3일',
    '3 апреля 2026 г.',
    '3/4/พ.ศ. 2569',
    '٢٠٢٦-٠٤-٠٣',
    '２０２６年４月３日',
    'Fri 03/04/2026',
    'Thứ Sáu, 3 tháng 4, 2026',
    'יום שישי, 3 באפריל 2026',
    'Dydd Gwener, 3 Ebrill 2026',
    '2026(e)ko apirilaren 3(a)',
    '2026 оны 4-р сарын 3',
    '3 ta’ April 2026',
    '3 نيسان 2026',
    '3 أفريل 2026',
  ])('reads %s', (text) => {
    expect(read(text)).toBe('2026-04-03');
  });

  test.each([
    ['1er avril 2026', '2026-04-01'],
    ['févr. 3 2026', '2026-02-03'],
    ['3 févr. 2026', '2026-02-03'],
    ['Sept. 5, 2025', '2025-09-05'],
    ['mar. 3 mars 2026', '2026-03-03'],
    ['5. Mrz. 2026', '2026-03-05'],
    ['平成30年12月1日', '2018-12-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['31/12/2025', '2025-12-31'],
    ['12/31/25', '2025-12-31'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(['03/04/2026', '3.4.2026', '03-04-26', '٣/٤/٢٠٢٦'])(
    'never gives a value for %s alone',
    (text) => {
      expect(read(text)).toBe('ambiguous');
      expect(read(text, 'dmy')).toBe('2026-04-03');
      expect(read(text, 'mdy')).toBe('2026-03-04');
    },
  );

  test.each(['04/04/2026', '4.4.26'])('reads %s, which is the same either way', (text) => {
    expect(read(text)).toBe('2026-04-04');
  });

  test.each([
    '30/02/2026',
    '2026-13-01',
    '12.50',
    '1.234,56',
    '12',
    'INV-2026-04-03',
    'Marc Mayer 3',
    '1405/01/14',
    'Mon 03/04/2026 x',
    'Due in X days',
    'Order 3 April',
    '192.168.1.1',
    '10:30',
    '+49 170 1234567',
  ])('does not take %s for a day', (text) => {
    expect(read(text)).toBe('unreadable');
  });

  test.each(['', '-', '—', '00.00.0000', '0000-00-00', 'n/a'])('takes %j for no date', (text) => {
    expect(read(text)).toBe('empty');
  });

  test('keeps a moment a moment', () => {
    expect(readDay('2026-04-03T22:00:00Z', null, page)).toEqual({
      kind: 'instant',
      instant: '2026-04-03T22:00:00.000Z',
    });
    expect(readDay('2026-04-03T22:00:00+02:00', null, page)).toMatchObject({
      instant: '2026-04-03T20:00:00.000Z',
    });
  });
});

describe('dates without a year', () => {
  test('are of this year where it is also the nearest', () => {
    expect(read('Jan 31')).toBe('2026-01-31');
    expect(read('31. Jan')).toBe('2026-01-31');
  });

  test('are ambiguous where another year is nearer', () => {
    expect(readDay('Dec 28', null, page)).toEqual({ kind: 'ambiguous', days: ['2026-12-28', '2025-12-28'] });
  });

  test('are of this year where the column prints other years', () => {
    expect(leavesOutThisYear(['Jan 31', 'Dec 28, 2025'])).toBe(true);
    expect(leavesOutThisYear(['Jan 31', 'Dec 28'])).toBe(false);
    expect(readDay('Dec 28', null, { ...page, yearless: 'this-year' })).toMatchObject({ day: '2026-12-28' });
  });
});

describe('relative dates', () => {
  test.each([
    ['today', 0],
    ['Yesterday', -1],
    ['Tomorrow', 1],
    ['5 days ago', -5],
    ['In 3 days', 3],
    ['vor 3 Tagen', -3],
    ['gestern', -1],
    ['vorgestern', -2],
    ['in 5 Tagen', 5],
    ['il y a 3 jours', -3],
    ['dans 3 jours', 3],
    ['hace 3 días', -3],
    ['en 3 días', 3],
    ['3 dagen geleden', -3],
    ['over 3 dagen', 3],
    ['3 giorni fa', -3],
    ['tra 3 giorni', 3],
    ['há 3 dias', -3],
    ['em 3 dia(s)', 3],
    ['för 3 dagar sedan', -3],
    ['om 3 dagar', 3],
    ['3 dage siden', -3],
    ['I går', -1],
    ['3 päivää sitten', -3],
    ['3 dni temu', -3],
    ['w 5 dni', 5],
    ['Před 3 dny', -3],
    ['3 日前', -3],
    ['15日後', 15],
    ['3 天前', -3],
    ['在 3 天内', 3],
    ['Overdue by 3 days', -3],
    ['16 days overdue', -16],
    ['Due in 3 days', 3],
  ])('counts %s from the day of the page', (text, days) => {
    const expected = new Date(Date.UTC(2026, 3, 20 + days)).toISOString().slice(0, 10);
    expect(readDay(text, null, page)).toEqual({ kind: 'day', day: expected, relative: true });
  });

  test.each(['2 weeks ago', 'last month', 'in 3 Wochen', 'il y a 2 mois', 'next year', 'April 2026'])(
    'gives no day for %s, which is not precise to a day',
    (text) => {
      expect(read(text)).toBe('imprecise');
    },
  );

  test('are withheld on a page that was not loaded today', () => {
    expect(readDay('5 days ago', null, { today, loadedOn: day('2026-04-19') })).toEqual({ kind: 'stale' });
    expect(readDay('5 days ago', null, { today, loadedOn: null })).toEqual({ kind: 'stale' });
  });
});

describe('the order of day and month', () => {
  const infer = (texts: readonly string[], lang: string | null = null) => {
    const found = inferDateOrder(texts, { lang, today });
    return found.kind === 'settled' ? found.order : found.kind;
  };

  test.each([
    [['03/04/2026', '13/04/2026'], 'dmy'],
    [['03/04/2026', '04/13/2026'], 'mdy'],
    [['03.04.2026'], 'dmy'],
    [['03.04.26', '05.06.26'], 'dmy'],
    [['26-04-03', '26-04-17'], 'ymd'],
    [['24/11/23', '05/12/23'], 'dmy'],
    [['Fri 03/04/2026', '05/06/2026'], 'dmy'],
    [['03/04/2026', '13/04/2026', '', 'n/a', 'Paid'], 'dmy'],
  ])('of %j is %s', (texts, expected) => {
    expect(infer(texts)).toBe(expected);
  });

  test('is a question where every part is small, whatever the page language', () => {
    expect(infer(['03/04/2026', '05/06/2026'])).toBe('ambiguous');
    expect(infer(['03/04/2026', '05/06/2026'], 'fr')).toBe('ambiguous');
    expect(inferDateOrder(['03/04/2026'], { lang: 'en-US', today })).toMatchObject({ lean: 'mdy' });
    expect(inferDateOrder(['03/04/2026'], { lang: 'en', today })).toMatchObject({ lean: null });
  });

  test('is contradictory where no order reads every date, and what can be read one way still is', () => {
    const found = inferDateOrder(['13/04/2026', '04/13/2026', '03/04/2026'], { lang: null, today });
    expect(found.kind).toBe('contradictory');
    expect(readDay('13/04/2026', found, page)).toMatchObject({ day: '2026-04-13' });
    expect(readDay('03/04/2026', found, page).kind).toBe('ambiguous');
  });
});

describe('days in attributes', () => {
  test.each([
    ['2026-04-03', '2026-04-03'],
    ['20260403', '2026-04-03'],
    ['2026-04-03T10:00', '2026-04-03'],
  ])('%s is a day', (text, expected) => {
    expect(machineDay(text)).toEqual({ kind: 'day', day: expected, relative: false });
  });

  test.each(['1775174400', '1775174400000', '2026-04-03T00:00:00Z'])('%s is a moment', (text) => {
    expect(machineDay(text)).toEqual({ kind: 'instant', instant: '2026-04-03T00:00:00.000Z' });
  });

  test.each(['123', '20261399', 'abc'])('%s is neither', (text) => {
    expect(machineDay(text).kind).toBe('unreadable');
  });
});
