import { expect, test } from 'vitest';
import { isDay } from '../../../lib/domain/day.ts';
import { instantOf } from '../../../lib/domain/instant.ts';
import { calendarOf } from '../../../lib/panel/journal/calendar.ts';
import { note } from '../../components/fake-data.ts';

const on = '2026-05-21';
const now = instantOf(Date.parse('2026-05-14T08:45:00Z'));
const followUp = (time: string | null, because: string) => {
  if (!isDay(on)) throw new Error(on);
  return { again: { on, time, with: null, because }, entry: note('a', 'x') };
};

test('one at a time takes a quarter of an hour, one without a time the day', () => {
  const text = calendarOf([followUp('14:00', ''), followUp(null, '')], () => 'Harbour', now);
  expect(text).toContain('DTSTART:20260521T140000\r\nDURATION:PT15M\r\n');
  expect(text).toContain('DTSTART;VALUE=DATE:20260521\r\nDTEND;VALUE=DATE:20260522\r\n');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
});

test('no line is longer than 75 octets, and what was said is escaped', () => {
  const because = `${'Größe; Länge, Breite '.repeat(8)}\nEND:VCALENDAR`;
  const text = calendarOf([followUp(null, because)], () => 'Harbour', now);
  const lines = text.split('\r\n');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain('Größe\\; Länge\\, Breite');
  expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
});

test('a name that breaks lines adds none', () => {
  const text = calendarOf([followUp(null, 'a\rATTENDEE:x')], () => 'Ann\u2028URL:x\u0000', now);
  expect(text.split(/\r\n|[\r\n\u2028]/).filter((line) => /^(ATTENDEE|URL)/.test(line))).toEqual([]);
  expect(text).toContain('DESCRIPTION:a\\nATTENDEE:x');
});
