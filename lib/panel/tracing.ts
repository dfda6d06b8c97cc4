import type { Place, Reading, Region } from '../domain/reading.ts';
import { placeInView } from './live/place-in-view.ts';
import type { PagePort, PageWalk, PageWatch, Tab } from './ports.ts';
import { textAt } from './text-at.ts';

type Page = {
  readonly tab: Tab;
  readonly watch: PageWatch;
  /** What the places are of. */
  readonly reading: Reading;
  /** What the page shows now: the same, or a part of it. */
  readonly shown: Reading;
  /** What the panel's figures were read from; the page may have said something newer since. */
  readonly judged: Reading;
};

type Wanted = { readonly place: Place; readonly text: string };

/** Outlines places on the page; a row that was scrolled away in a list that draws only those in view is scrolled to. */
export function createTracing(port: Pick<PagePort, 'walk'>, page: () => Page | null) {
  let wanted: Wanted | null = null;
  let seeking: PageWalk | null = null;

  function end(): void {
    seeking?.stop();
    seeking = null;
  }

  const outline = ({ place, text }: Wanted): void => page()?.watch.outline(place, text);

  function seek(of: Wanted, { tab, shown }: Page): void {
    const { place } = of;
    const region = shown.regions.find(({ id, frame }) => id === place.region && frame === place.frame);
    const above = region?.partly ? region.rows.id.indexOf(place.row) : -1;
    if (!region || above < 0) return;
    const walk = port.walk(tab, { frame: place.frame, region: place.region }, (heard) => {
      if (seeking !== walk) return;
      if (heard.type === 'ready') walk.seek(place.row, above / rowsOf(region), region.rows.id);
      else end();
      if (heard.type === 'sought' && heard.found) outline(of);
    });
    seeking = walk;
  }

  return {
    /** Whether a place stands on the page in view, be it that its list has to be scrolled for it. */
    isThere(place: Place): boolean {
      const now = page();
      return now !== null && placeInView(place, now.reading, now.shown) !== null;
    },
    show(place: Place): void {
      end();
      const now = page();
      const inView = now && placeInView(place, now.reading, now.shown);
      const text = now && textAt(now.judged, place);
      wanted = inView && text !== null ? { place: inView, text } : null;
      if (wanted) outline(wanted);
    },
    /** The page answered whether it found the place. */
    answered(found: boolean): void {
      const now = page();
      if (!found && wanted && !seeking && now) seek(wanted, now);
      // Once: a row that could not be drawn is not looked for again.
      wanted = null;
    },
    hide(): void {
      end();
      wanted = null;
      page()?.watch.outlineOff();
    },
    end,
  };
}

const rowsOf = ({ rows, statedRows }: Region): number => Math.max(rows.id.length, statedRows ?? 0);
