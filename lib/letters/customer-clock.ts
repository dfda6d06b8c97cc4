import { type Day, dayInZone } from '../domain/day.ts';
import type { Instant } from '../domain/instant.ts';

/** Where a customer's clock is read; the largest city where a country has several zones. */
const zones: { readonly [country: string]: string } = {
  AT: 'Europe/Vienna',
  AU: 'Australia/Sydney',
  BE: 'Europe/Brussels',
  CA: 'America/Toronto',
  CH: 'Europe/Zurich',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  ES: 'Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  GR: 'Europe/Athens',
  IE: 'Europe/Dublin',
  IN: 'Asia/Kolkata',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo',
  LU: 'Europe/Luxembourg',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'Pacific/Auckland',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  SE: 'Europe/Stockholm',
  SG: 'Asia/Singapore',
  US: 'America/New_York',
  ZA: 'Africa/Johannesburg',
};

/** The zone of a country; null where it is not known. */
export const zoneOf = (country: string | null): string | null => zones[country ?? ''] ?? null;

/** The customer's local day, weekday (1 = Monday) and time, HH:MM; `author` is the zone of the user. */
export type CustomerClock = {
  readonly day: Day;
  readonly weekday: number;
  readonly time: string;
  readonly zone: string;
  readonly author: string;
};

/** What the customer's clock shows at an instant: by a person's own zone, the country's, or the author's. */
export function customerClock(
  at: Instant,
  of: { readonly zone: string | null; readonly country: string | null; readonly author: string },
): CustomerClock {
  const zone = of.zone ?? zoneOf(of.country) ?? of.author;
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return {
    day: dayInZone(at, zone),
    weekday: local.dayOfWeek,
    time: local.toPlainTime().toString().slice(0, 5),
    zone,
    author: of.author,
  };
}
