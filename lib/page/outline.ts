import { readCell } from './cell.ts';
import type { SeenRegion } from './seen-region.ts';
import { elementOf } from './sheet.ts';
import { clean } from './text.ts';
import { words } from './words.ts';

export type Outline = {
  /** @returns whether the place still says this text; if not, nothing is outlined */
  show(region: SeenRegion | undefined, row: string, column: number, text: string): boolean;
  hide(): void;
  owns(node: Node): boolean;
};

/** Shows where a value stands. The one thing put on the page, in a closed shadow root; gone after `hide`. */
export function createOutline(document: Document): Outline {
  const host = document.createElement('div');
  const frame = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(frame);
  return {
    show(region, row, column, text) {
      host.remove();
      const line = region?.rows.get(row)?.line;
      const spot = line ? (region.sheet.spots(line)[column] ?? null) : null;
      const element = elementOf(spot);
      const said = Object.values(readCell(spot)).flat(3);
      if (!element?.isConnected || !said.some((one) => one && clean(one) === text)) return false;
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      frame.style.cssText = `${words.outline};left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
      document.documentElement.append(host);
      return true;
    },
    hide: () => host.remove(),
    owns: (node) => node === host,
  };
}
