import { type ReadonlySignal, signal } from '@preact/signals';
import { isHidden, type PanelLock } from '../domain/lock.ts';
import type { ClockPort, LockPort } from './ports.ts';

export interface LockState {
  /** Nothing is to be seen but the question for the passphrase. True as well until it is known. */
  readonly hidden: ReadonlySignal<boolean>;
  /** Known whether to hide. */
  readonly ready: ReadonlySignal<boolean>;
  /** Idle minutes until it hides; null: it never does. */
  readonly minutes: ReadonlySignal<number | null>;
  /** The passphrase typed last was not it. */
  readonly wrong: ReadonlySignal<boolean>;
  set(passphrase: string, minutes: number): Promise<void>;
  /** No lock from now on. */
  remove(): Promise<void>;
  hideNow(): void;
  unlock(passphrase: string): Promise<void>;
  /** Somebody is at it: a key, a move of the pointer. */
  touch(): void;
}

/** How often a lock looks at the clock (a sleeping machine fires no timer), and a stir is written down at most, ms. */
const [glance, note] = [10_000, 5_000];

/** Hides the panel behind a passphrase when nobody has been at it for a while, in all windows at once. */
export function createLockDesk(port: LockPort, clock: ClockPort) {
  const hidden = signal(true);
  const ready = signal(false);
  const minutes = signal<number | null>(null);
  const wrong = signal(false);
  let lock: PanelLock | null = null;
  let activeAt: number | null = null;
  const now = (): number => Date.parse(clock.now());

  function look(): void {
    minutes.value = lock?.minutes ?? null;
    hidden.value = isHidden(lock, activeAt, now());
    if (!hidden.value) wrong.value = false;
    ready.value = true;
  }

  async function load(): Promise<void> {
    ({ lock, activeAt } = await port.read());
    look();
  }

  async function stir(at: number | null): Promise<void> {
    activeAt = at;
    look();
    await port.active(at, at === null || !lock ? null : at + lock.minutes * 60_000);
  }

  const state: LockState = {
    hidden,
    ready,
    minutes,
    wrong,
    async set(passphrase, idle) {
      const next = { sealed: await port.seal(passphrase), minutes: idle };
      // Somebody is at it: said first, or the new lock would hide the panel at once.
      await stir(now());
      lock = next;
      await port.write(next);
      await stir(now());
    },
    async remove() {
      lock = null;
      await port.write(null);
      look();
    },
    hideNow: () => void stir(null),
    async unlock(passphrase) {
      if (!lock) return;
      if (await port.opens(lock.sealed, passphrase)) await stir(now());
      else wrong.value = true;
    },
    touch() {
      if (!lock || hidden.peek()) return;
      // The first stir after a long sleep comes too late.
      look();
      if (!hidden.peek() && now() - (activeAt ?? 0) >= note) void stir(now());
    },
  };

  function start(): () => void {
    let stopClock = (): void => {};
    const tick = (): void => {
      if (lock && !hidden.peek()) look();
      stopClock = clock.after(glance, tick);
    };
    tick();
    void load();
    const stopListening = port.onChange(() => void load());
    return () => {
      stopClock();
      stopListening();
    };
  }

  return { state, start };
}
