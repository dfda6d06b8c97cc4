import type { Day } from '../../lib/domain/day.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import type { ClockPort } from '../../lib/panel/ports.ts';

/** The user's own clock. `fixed` holds the day still, for reading saved pages as of a day. */
export function createClockPort(fixed: Day | null): ClockPort {
  const today = (): Day => fixed ?? (Temporal.Now.plainDateISO().toString() as Day);
  return {
    today,
    now: () => instantOf(Date.now()),
    zone: () => Temporal.Now.timeZoneId(),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    onNewDay(listener) {
      let known = today();
      let timer = 0;
      const look = (): void => {
        if (today() !== known) {
          known = today();
          listener();
        }
        clearTimeout(timer);
        timer = window.setTimeout(look, untilMidnight());
      };
      // A sleeping machine fires no timer: look again whenever the panel is seen.
      document.addEventListener('visibilitychange', look);
      look();
      return () => {
        document.removeEventListener('visibilitychange', look);
        clearTimeout(timer);
      };
    },
  };
}

function untilMidnight(): number {
  const now = Temporal.Now.zonedDateTimeISO();
  const midnight = now.add({ days: 1 }).startOfDay();
  return midnight.epochMilliseconds - now.epochMilliseconds + 50;
}
