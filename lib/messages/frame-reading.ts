import type { Instant } from '../domain/instant.ts';
import type { PageFacts, Region } from '../domain/reading.ts';
import { bounds } from './bounds.ts';
import type { SentRow, WatchEvent } from './contract.ts';
import { RegionRows } from './region-rows.ts';
import { understoodFacts } from './understood-facts.ts';

type ReadingEvent = Exclude<WatchEvent, { type: 'outlined' }>;

/** What an event did to the reading of its frame. */
export type Step = 'grew' | 'done' | 'patching' | 'patched' | 'changed' | 'wrong';

/** One frame's part of a reading, put together event by event. */
export class FrameReading {
  facts: PageFacts | null = null;
  /** The frame's own number for itself, once known. */
  frame: string | null = null;
  /** Whether the frame has said anything at all. */
  heard = false;
  private next = 0;
  /** Characters of its rows so far. */
  private text = 0;
  /** What was not told yet: other facts; the count of changes in regions when last told. */
  private news = false;
  private toldChanges = 0;
  private readonly regions = new Map<string, RegionRows>();

  /** Takes one event, at that time. An event out of turn, or one that does not fit what came before, is wrong. */
  take(event: ReadingEvent, at: Instant): Step {
    if (event.seq !== this.next) return 'wrong';
    this.next += 1;
    this.heard = true;
    switch (event.type) {
      case 'region':
        if (this.facts || this.regions.has(event.head.id) || this.regions.size >= bounds.regions)
          return 'wrong';
        this.regions.set(event.head.id, new RegionRows(event.head));
        return 'grew';
      case 'rows':
        return !this.facts &&
          this.holds(event.rows) &&
          this.regions.get(event.region)?.append(event.rows, event.base)
          ? 'grew'
          : 'wrong';
      case 'done':
        if (this.facts) return 'wrong';
        this.facts = understoodFacts(event.facts);
        this.frame = event.frame;
        return 'done';
      case 'patch':
        return this.facts &&
          this.count + event.rows.length <= bounds.allRows &&
          this.regions.get(event.region)?.patch(event, at)
          ? 'patching'
          : 'wrong';
      case 'head':
        return this.facts && this.regions.get(event.head.id)?.rehead(event.head) ? 'patching' : 'wrong';
      case 'facts':
        if (!this.facts) return 'wrong';
        return this.renew(understoodFacts(event.facts));
      case 'told':
        return this.facts ? this.settle() : 'wrong';
      case 'changed':
        return 'changed';
    }
  }

  /** Whether these rows may be added to those of all regions. */
  private holds(rows: readonly SentRow[]): boolean {
    for (const { cells } of rows)
      this.text += typeof cells === 'string' ? cells.length : JSON.stringify(cells).length;
    return this.text <= bounds.readingText && this.count + rows.length <= bounds.allRows;
  }

  private renew(facts: PageFacts): Step {
    if (!this.facts || lasting(this.facts) !== lasting(facts)) this.news = true;
    this.facts = facts;
    return 'patching';
  }

  /** All that changed at one time is here: told only where it says anything new. */
  private settle(): Step {
    const changes = [...this.regions.values()].reduce((sum, rows) => sum + rows.changes, 0);
    const news = this.news || changes > this.toldChanges;
    this.news = false;
    this.toldChanges = changes;
    return news ? 'patched' : 'patching';
  }

  all(): readonly Region[] {
    return [...this.regions.values()].map((rows) => rows.region());
  }

  /** When its oldest row reached the page, where none is as old as the first look; else null. */
  get oldest(): Instant | null {
    const filled = [...this.regions.values()].filter(({ count }) => count > 0);
    const times = filled.map(({ oldest }) => oldest);
    return times.includes(null) ? null : (times.sort()[0] ?? null);
  }

  get count(): number {
    return [...this.regions.values()].reduce((sum, rows) => sum + rows.count, 0);
  }

  /** Rows so far, and how many the page says there are; null where any region with rows does not say. */
  progress(): { read: number; stated: number | null } {
    const regions = [...this.regions.values()];
    const stated = regions.reduce<number | null>((sum, { stated }) => {
      return sum === null || stated === null ? null : sum + stated;
    }, 0);
    return { read: this.count, stated: regions.length > 0 ? stated : null };
  }
}

/** Facts but for the time of the last request, which any request changes. */
const lasting = ({ arrivedAt: _last, ...facts }: PageFacts): string => JSON.stringify(facts);
