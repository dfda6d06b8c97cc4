import type { FollowUp } from '../../collect/states/states.ts';
import type { Instant } from '../../domain/instant.ts';
import { plainLines } from '../../letters/plain.ts';

const stamp = (at: Instant): string => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
/** A text as a value: a line break of its own ends no line, in whatever program. */
const escaped = (text: string): string =>
  plainLines(text)
    .replaceAll(/([\\;,])/g, '\\$1')
    .replaceAll('\n', '\\n');

/** Follow-ups as an iCalendar file (RFC 5545): one at a time takes a quarter of an hour, others a whole day. */
export function calendarOf(
  followUps: readonly FollowUp[],
  title: (one: FollowUp) => string,
  now: Instant,
): string {
  const events = followUps.flatMap((one) => {
    const { on, time, because } = one.again;
    const day = on.replaceAll('-', '');
    const next = Temporal.PlainDate.from(on).add({ days: 1 }).toString().replaceAll('-', '');
    const when = time
      ? [`DTSTART:${day}T${time.replace(':', '')}00`, 'DURATION:PT15M']
      : [`DTSTART;VALUE=DATE:${day}`, `DTEND;VALUE=DATE:${next}`];
    return [
      'BEGIN:VEVENT',
      `UID:${one.entry.id}@dunlin`,
      `DTSTAMP:${stamp(now)}`,
      ...when,
      `SUMMARY:${escaped(title(one))}`,
      ...(because ? [`DESCRIPTION:${escaped(because)}`] : []),
      'END:VEVENT',
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dunlin//EN', ...events, 'END:VCALENDAR'];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

const encoder = new TextEncoder();

/** No line is longer than 75 octets; what goes on begins with a space. */
function folded(line: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const sign of line) {
    if (encoder.encode(part + sign).length > 74) {
      parts.push(part);
      part = ' ';
    }
    part += sign;
  }
  return [...parts, part];
}
