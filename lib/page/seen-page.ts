import type { SeenRegion } from './seen-region.ts';

/** What the reader leaves in its own world for the pointer, while a panel looks: the regions it reported. */
export type SeenPage = { readonly frame: string; readonly regions: readonly SeenRegion[] };

declare global {
  var dunlinSeen: SeenPage | null | undefined;
}
