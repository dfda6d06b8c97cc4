import type { SeenRegion } from './seen-region.ts';

/**
 * What the reader leaves in its own world for the pointer and for what turns pages, while a panel looks: the regions it
 * reported, and whether it has looked at all that changed since.
 */
export type SeenPage = {
  readonly frame: string;
  readonly regions: readonly SeenRegion[];
  readonly isRested: () => boolean;
};

declare global {
  var dunlinSeen: SeenPage | null | undefined;
}
