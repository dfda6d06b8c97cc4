import type { Look } from './look.ts';
import { statesOf } from './marks.ts';
import { factsOf } from './page-facts.ts';
import { scan } from './scan.ts';
import type { SeenRegion } from './seen-region.ts';
import { learn } from './words.ts';

/**
 * Reads the document once: a head for each region, its rows in batches, then the page's facts and `done`. Changes
 * nothing on the page and lets it have its turn between slices. Fills in the regions, for following them; rejects with the signal's reason when called off.
 */
export async function readPage(look: Look, regions: SeenRegion[] = []): Promise<void> {
  learn(look.words, look.hooks.ignore);
  const states = await statesOf(look);
  await scan(look, regions, states.length > 0);
  look.emit({ type: 'done', frame: look.frame, facts: factsOf(look, regions, states) });
}
