import type { Account } from '../../domain/account.ts';
import type { AccountSettings } from '../../domain/account-settings.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Person } from '../../domain/person.ts';
import { newPerson, withPerson } from './people.ts';
import { telUrl } from './tel-url.ts';

/** What the page says of whom to reach and nobody of the account has yet. Empty texts: nothing new. */
export type PageOffer = Pick<Person, 'name' | 'email' | 'phone'> & {
  /** Id of the person it is about; null: somebody not known yet. */
  readonly of: string | null;
};

/** The people of an account, and what its pages show beside them. */
export type People = {
  readonly people: readonly Person[];
  /** Null: there is nothing new. */
  readonly offer: PageOffer | null;
};

export function peopleOf(account: Account, settings: AccountSettings | null): People {
  const people = settings?.people ?? [];
  const shown = {
    name: account.contactName?.trim() ?? '',
    email: account.email?.trim() ?? '',
    phone: account.phone?.trim() ?? '',
  };
  const unless = (text: string, known: boolean): string => (known ? '' : text);
  const fresh = {
    name: unless(shown.name, people.some(hasName(shown.name))),
    email: unless(shown.email, people.some(hasEmail(shown.email))),
    phone: unless(shown.phone, people.some(hasPhone(shown.phone))),
  };
  if (fresh.name + fresh.email + fresh.phone === '') return { people, offer: null };
  const holder = people.find((one) => hasEmail(shown.email)(one) || hasPhone(shown.phone)(one));
  // Another name at a known address or number is somebody else there.
  const unnamed = shown.name === '' || holder?.name === '' ? holder : undefined;
  const of = people.find(hasName(shown.name)) ?? unnamed;
  return { people, offer: { ...fresh, of: of?.id ?? null } };
}

type Knows = (person: Person) => boolean;

const hasName =
  (name: string): Knows =>
  (one) =>
    name !== '' && one.name.trim().toLowerCase() === name.toLowerCase();

const hasEmail =
  (email: string): Knows =>
  (one) =>
    email !== '' && one.email.toLowerCase() === email.toLowerCase();

const hasPhone =
  (phone: string): Knows =>
  (one) =>
    phone !== '' && telUrl(one.phone) === telUrl(phone);

/** The settings once the user took over what the page says: it replaces only what the offer names. */
export function withOffer(settings: AccountSettings, offer: PageOffer, now: Instant): AccountSettings {
  const known = settings.people.find(({ id }) => id === offer.of) ?? newPerson('', 'page', now);
  return withPerson(settings, {
    ...known,
    name: offer.name || known.name,
    email: offer.email || known.email,
    phone: offer.phone || known.phone,
    bounced: known.bounced && offer.email === '',
    changedAt: now,
  });
}
