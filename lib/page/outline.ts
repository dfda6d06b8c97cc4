import { readCell } from './cell.ts';
import type { SeenRegion } from './seen-region.ts';
import { elementOf } from './sheet.ts';

const color = '#0b6bcb';

/** Shows where a value stands. The one thing put on the page, in a closed shadow root; gone after `hide`. */
export class Outline {
  private readonly document: Document;
  private host: HTMLElement | null = null;

  constructor(document: Document) {
    this.document = document;
  }

  /** @returns whether the place still says this text; if not, nothing is outlined */
  show(region: SeenRegion | undefined, row: string, column: number, text: string): boolean {
    this.hide();
    const line = region?.rows.get(row)?.line;
    const spot = line ? (region.sheet.spots(line)[column] ?? null) : null;
    const element = elementOf(spot);
    const cell = spot && readCell(spot);
    if (!element?.isConnected || !cell || (cell.text !== text && cell.value !== text && cell.title !== text))
      return false;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.draw(element.getBoundingClientRect());
    return true;
  }

  hide(): void {
    this.host?.remove();
    this.host = null;
  }

  owns(node: Node): boolean {
    return node === this.host;
  }

  private draw(box: DOMRect): void {
    const host = this.document.createElement('div');
    const view = this.document.defaultView;
    const left = box.left + (view?.scrollX ?? 0) - 3;
    const top = box.top + (view?.scrollY ?? 0) - 3;
    const frame = this.document.createElement('div');
    frame.setAttribute(
      'style',
      `position:absolute;left:${left}px;top:${top}px;width:${box.width + 2}px;height:${box.height + 2}px;` +
        `border:2px solid ${color};border-radius:4px;box-shadow:0 0 0 2px #fff;pointer-events:none;z-index:2147483647`,
    );
    host.setAttribute('style', 'all:initial');
    host.attachShadow({ mode: 'closed' }).append(frame);
    this.document.documentElement.append(host);
    this.host = host;
  }
}
