import { type ReadonlySignal, signal } from '@preact/signals';
import { type Outdated, retentionDay } from '../domain/retention.ts';
import type { BookShelf } from './book-shelf.ts';
import type { ClockPort, StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

export interface RetentionState {
  /** Years after which what is over and done goes; null: it stays. */
  readonly retention: ReadonlySignal<number | null>;
  /** What years that were chosen and not yet confirmed would delete now. */
  readonly outdated: ReadonlySignal<{ readonly years: number; readonly counts: Outdated } | null>;
  /** Counts first; nothing is deleted before `confirmRetention`. Null: everything stays from now on. */
  chooseRetention(years: number | null): void;
  confirmRetention(): void;
  leaveRetention(): void;
}

/** What is over and done goes after some years: counted and agreed to first, then day by day. */
export function createRetentionDesk(store: StorePort, shelf: BookShelf, toasts: Toasts, clock: ClockPort) {
  const retention = signal<number | null>(null);
  const outdated = signal<{ readonly years: number; readonly counts: Outdated } | null>(null);
  const dayOf = (years: number) => retentionDay(clock.today(), years);

  async function choose(years: number | null): Promise<void> {
    outdated.value = null;
    if (years !== null) {
      const counts = await shelf.keep(store.countOutdated(dayOf(years)));
      if (counts) outdated.value = { years, counts };
    } else if ((await shelf.keep(store.putRetention(null))) !== null) retention.value = null;
  }

  async function confirm(): Promise<void> {
    const chosen = outdated.peek();
    if (!chosen || (await shelf.keep(store.putRetention(chosen.years))) === null) return;
    retention.value = chosen.years;
    outdated.value = null;
    const gone = await shelf.keep(store.deleteOutdated(dayOf(chosen.years)));
    if (!gone) return;
    await shelf.load();
    toasts.say(said.outdatedGone(gone));
  }

  const state: RetentionState = {
    retention,
    outdated,
    chooseRetention: (years) => void choose(years),
    confirmRetention: () => void confirm(),
    leaveRetention: () => {
      outdated.value = null;
    },
  };

  /** What became outdated since. */
  async function daily(): Promise<void> {
    retention.value = await shelf.keep(store.getRetention());
    if (retention.value === null) return;
    const gone = await shelf.keep(store.deleteOutdated(dayOf(retention.value)));
    if (gone && gone.invoices + gone.entries > 0) await shelf.load();
  }

  return { state, daily };
}
