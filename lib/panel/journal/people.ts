import type { AccountSettings } from '../../domain/account-settings.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Person } from '../../domain/person.ts';
import { zoneOf } from '../../letters/customer-clock.ts';
import { countryOfPhone } from './country-of-phone.ts';

/** Somebody of whom nothing is known but perhaps an address. */
export const newPerson = (email: string, from: Person['from'], now: Instant): Person => ({
  id: crypto.randomUUID(),
  name: '',
  role: '',
  email,
  phone: '',
  zone: null,
  language: null,
  preferences: '',
  from,
  bounced: false,
  changedAt: now,
});

/** A person saved: in the place of the one with the same id, else at the end. What is saved is the user's word. */
export function withPerson(settings: AccountSettings, person: Person): AccountSettings {
  const known = settings.people.some(({ id }) => id === person.id);
  const people = known
    ? settings.people.map((one) => (one.id === person.id ? person : one))
    : [...settings.people, person];
  return { ...settings, people };
}

export const withoutPerson = (settings: AccountSettings, id: string): AccountSettings => ({
  ...settings,
  people: settings.people.filter((one) => one.id !== id),
});

/** The clock at a person's place: their own zone, that of their telephone, or of the customer's country; null: not known. */
export function timeThere(
  person: Pick<Person, 'zone' | 'phone'>,
  country: string | null,
  now: string,
): string | null {
  const own = person.zone && isZone(person.zone) ? person.zone : null;
  const zone = own ?? zoneOf(countryOfPhone(person.phone)) ?? zoneOf(country);
  if (zone === null) return null;
  return Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);
}

/** An IANA zone that this browser knows. */
export function isZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
