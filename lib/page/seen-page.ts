import type { SeenRegion } from './seen-region.ts';
import type { Learned } from './words.ts';

/**
 * What the reader leaves in its own world for the pointer and for what turns pages, while a panel looks: the regions it
 * reported, a way to have it look at once at all that changed since, and the words by which it did.
 */
export type SeenPage = {
  readonly frame: string;
  readonly regions: readonly SeenRegion[];
  /** Resolves with whether it then knows every region whole, with all of its columns. */
  readonly catchUp: () => Promise<boolean>;
  readonly words: Learned;
};

declare global {
  var dunlinSeen: SeenPage | null | undefined;
}
