import type { Activity } from '../../lib/domain/activity.ts';
import { type Day, dayInZone } from '../../lib/domain/day.ts';

/** The zone the panel shows times in. */
export const localZone = (): string => Temporal.Now.timeZoneId();

/** The day of an entry as its author lived it. */
export const dayOfEntry = (entry: Activity): Day => dayInZone(entry.at, entry.zone);
