import type { Reading } from '../domain/reading.ts';
import type { Answers, Snapshot } from '../domain/snapshot.ts';
import type { TaughtColumn } from '../domain/taught.ts';
import { interpretTaughtSteps } from '../interpret/interpret-taught.ts';
import { inSlices } from '../interpret/steps.ts';
import { profileFor } from '../sites/index.ts';
import { dated } from './live/dated.ts';
import type { ClockPort } from './ports.ts';
import { createRests } from './rests.ts';

/** Host with port: answers are remembered per site. */
export const siteOf = (url: string): string => new URL(url).host;

/**
 * A reading interpreted on the user's own day, in their zone and language, with what they answered before. In slices,
 * so that the panel answers meanwhile; null where it was no longer wanted before it was done.
 */
export async function understand(
  reading: Reading,
  {
    answers,
    taught,
    clock,
    locale,
  }: { answers: Answers; taught: readonly TaughtColumn[]; clock: ClockPort; locale: string },
  givenUp: () => boolean,
): Promise<Snapshot | null> {
  const steps = interpretTaughtSteps(reading, {
    taught,
    today: clock.today(),
    zone: clock.zone(),
    locale,
    answers,
    profile: profileFor(reading.page.url, reading.page.marks),
    bookCurrency: null,
  });
  const done = await inSlices(steps, createRests(), givenUp);
  return done && dated(done.value, reading);
}
