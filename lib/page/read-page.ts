import type { PageFacts } from '../domain/reading.ts';
import { isMatch } from './dom.ts';
import type { Look } from './look.ts';
import { statesOf } from './marks.ts';
import { createPace } from './pace.ts';
import { pageFacts } from './page-facts.ts';
import { scan } from './scan.ts';
import type { SeenRegion } from './seen-region.ts';
import { learn, words } from './words.ts';

/**
 * Reads the document once: a head for each region, its rows in batches, then the page's facts and `done`. Changes
 * nothing on the page and lets it have its turn between slices. Answers with the regions and facts, for following them;
 * rejects with the signal's reason when called off.
 */
export async function readPage(look: Look): Promise<{ regions: SeenRegion[]; facts: PageFacts }> {
  // One broken selector would break the whole list that it joins.
  learn(
    look.words,
    look.hooks.ignore?.filter((one) => isMatch(look.document.body, one) !== null),
  );
  const regions: SeenRegion[] = [];
  const pace = createPace(look.signal, look.now);
  const states: string[] = [];
  for (const state of words.states) {
    states.push(...statesOf(look.document, [state]));
    // Asking the whole document takes as long as a slice of rows.
    await pace.rest();
  }
  await scan(look, regions, states.length > 0);
  const roots = regions.map(({ sheet }) => sheet.root);
  const facts = pageFacts(look.document, look.hooks, roots, states);
  look.emit({ type: 'done', frame: look.frame, facts });
  return { regions, facts };
}
