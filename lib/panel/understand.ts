import type { Reading } from '../domain/reading.ts';
import type { Answers, Snapshot } from '../domain/snapshot.ts';
import { interpret } from '../interpret/interpret.ts';
import { profileFor } from '../sites/index.ts';
import type { ClockPort } from './ports.ts';

/** Host with port: answers are remembered per site. */
export const siteOf = (url: string): string => new URL(url).host;

/** A reading interpreted on the user's own day, in their zone and language, with what they answered before. */
export function understand(
  reading: Reading,
  { answers, clock, locale }: { answers: Answers; clock: ClockPort; locale: string },
): Snapshot {
  return interpret(reading, {
    today: clock.today(),
    zone: clock.zone(),
    locale,
    answers,
    profile: profileFor(reading.page.url, reading.page.marks),
    bookCurrency: null,
  });
}
