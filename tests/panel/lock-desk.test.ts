import { describe, expect, it } from 'vitest';
import { instantOf } from '../../lib/domain/instant.ts';
import { createLockDesk } from '../../lib/panel/lock-desk.ts';
import type { ClockPort } from '../../lib/panel/ports.ts';
import { today } from '../interpret/builders.ts';
import { fakeLockPort } from './fake-lock-port.ts';
import { until } from './fake-outside.ts';

const minute = 60_000;

/** A desk whose clock is moved by hand. */
function desk(port = fakeLockPort(), time = { now: Date.parse('2026-05-14T09:00:00Z') }) {
  const timers = new Set<() => void>();
  const clock: ClockPort = {
    today: () => today,
    now: () => instantOf(time.now),
    zone: () => 'UTC',
    after(_milliseconds, run) {
      timers.add(run);
      return () => timers.delete(run);
    },
    onNewDay: () => () => {},
  };
  const { state, start } = createLockDesk(port, clock);
  start();
  const pass = (milliseconds: number): void => {
    time.now += milliseconds;
    for (const run of [...timers]) {
      timers.delete(run);
      run();
    }
  };
  return { state, pass, port, time, until: (hidden: boolean) => until(state.hidden, (is) => is === hidden) };
}

describe('a panel without a lock', () => {
  it('is shown once that is known, and never hides', async () => {
    const { state, pass, until } = desk();
    expect(state.hidden.value).toBe(true);
    await until(false);
    pass(1_000 * minute);
    expect(state.hidden.value).toBe(false);
  });
});

describe('a lock', () => {
  it('hides after the minutes in which nobody stirred, and opens by its passphrase only', async () => {
    const { state, pass, until } = desk();
    await state.set('open sesame', 5);
    pass(4 * minute);
    state.touch();
    pass(4 * minute);
    expect(state.hidden.value).toBe(false);
    pass(2 * minute);
    expect(state.hidden.value).toBe(true);
    await state.unlock('open says me');
    expect([state.hidden.value, state.wrong.value]).toEqual([true, true]);
    await state.unlock('open sesame');
    await until(false);
    expect(state.wrong.value).toBe(false);
  });

  it('takes the first stir after a long sleep for too late', async () => {
    const { state, time } = desk();
    await state.set('open sesame', 5);
    time.now += 60 * minute;
    state.touch();
    expect(state.hidden.value).toBe(true);
  });

  it('hides all windows at once, and opens them at once', async () => {
    const one = desk();
    await one.state.set('open sesame', 5);
    const other = desk(one.port, one.time);
    await other.until(false);
    one.state.hideNow();
    await other.until(true);
    await other.state.unlock('open sesame');
    await one.until(false);
  });

  it('says when icon and notifications are to go quiet: after the minutes, or at once', async () => {
    const { state, port, time } = desk();
    await state.set('open sesame', 5);
    expect(port.kept.quietAt).toBe(time.now + 5 * minute);
    state.hideNow();
    expect(port.kept.quietAt).toBeNull();
  });

  it('is in force when the browser starts, and gone once it is taken off', async () => {
    const first = desk();
    await first.state.set('open sesame', 5);
    first.port.kept.activeAt = null;
    const second = desk(first.port);
    await until(second.state.ready, (ready) => ready);
    expect(second.state.hidden.value).toBe(true);
    await second.state.remove();
    expect(second.state.hidden.value).toBe(false);
  });
});
