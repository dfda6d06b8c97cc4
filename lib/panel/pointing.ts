import { signal } from '@preact/signals';
import type { Pointed } from '../domain/pointing.ts';
import type { ColumnReading } from '../domain/snapshot.ts';
import type { TaughtField } from '../domain/taught.ts';
import type { PageFollower } from './page-follower.ts';
import { columnSaying, listedColumn, pointedColumn } from './pointed-column.ts';
import type { PagePointing, PagePort } from './ports.ts';
import type { TeachDesk } from './teach-desk.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** The user is pointing. `field: null` = at the invoices as a whole. */
export type Pointing = {
  readonly field: TaughtField | null;
  /** The last click hit nothing that could be meant. */
  readonly missed: boolean;
};

/** "This is the balance": from a click on the page to a column that is remembered. */
export function createPointing(page: PagePort, follower: PageFollower, teach: TeachDesk, toasts: Toasts) {
  const pointing = signal<Pointing | null>(null);
  let session: PagePointing | null = null;
  /** Shown on a list that is only now being read. */
  let waiting: { readonly field: TaughtField; readonly text: string } | null = null;

  function stop(): void {
    session?.stop();
    session = null;
    pointing.value = null;
  }

  function start(field: TaughtField | null): void {
    const tab = follower.followed();
    const again = pointing.peek()?.field === field && pointing.peek() !== null;
    stop();
    if (!tab || again) return;
    pointing.value = { field, missed: false };
    session = page.point(tab, (pointed) => hear(pointed, field));
  }

  function hear(pointed: Pointed | { readonly type: 'ended' }, field: TaughtField | null): void {
    if (pointed.type === 'missed') {
      pointing.value = { field, missed: true };
      return;
    }
    session = null;
    pointing.value = null;
    const site = follower.site();
    if (pointed.type === 'list') {
      waiting = field && { field, text: pointed.text };
      void teach.list(site, pointed.hooks).then((done) => done && toasts.say(said.listShown));
    } else if (pointed.type === 'column') {
      const reading = follower.reading();
      const column = reading && field && pointedColumn(reading, pointed.place, pointed.text, field);
      if (column) teach.column(site, column);
      else toasts.warn(field ? said.noColumn : said.listKnown);
    } else if (pointed.type === 'ended') toasts.warn(said.pointingEnded);
  }

  return {
    pointing,
    start,
    stop,
    key: (name: string) => session?.key(name),
    /** Takes a column as the panel lists it for a field, without the page. */
    use(listed: ColumnReading, field: TaughtField): void {
      const reading = follower.reading();
      const column = reading && listedColumn(reading, listed, field);
      if (column) teach.column(follower.site(), column);
    },
    /** A page was read: what was shown on its list before it was found can now be named. */
    resume(): void {
      const reading = follower.reading();
      if (!waiting || !reading) return;
      const column = columnSaying(reading, waiting.text, waiting.field);
      waiting = null;
      if (column) teach.column(follower.site(), column);
    },
  };
}
