import type { Account } from '../../domain/account.ts';
import type { AccountSettings } from '../../domain/account-settings.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Person } from '../../domain/person.ts';
import { newPerson, withPerson } from './people.ts';
import { telUrl } from './tel-url.ts';

/** What the page says of whom to reach and nobody of the account has yet. Empty texts, null: nothing new. */
export type PageOffer = Pick<Person, 'name' | 'role' | 'email' | 'phone' | 'language'> & {
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
  const notWanted = new Set(settings?.notWanted);
  const unless = (text: string, known: boolean): string => (known || notWanted.has(text) ? '' : text);
  const fresh = {
    name: unless(shown.name, people.some(hasName(shown.name))),
    email: unless(shown.email, people.some(hasEmail(shown.email))),
    phone: unless(shown.phone, people.some(hasPhone(shown.phone))),
  };
  const named = people.find(hasName(shown.name));
  const holder = people.find((one) => hasEmail(shown.email)(one) || hasPhone(shown.phone)(one));
  // Another name at a known address or number is somebody else there.
  const unnamed = shown.name === '' || holder?.name === '' ? holder : undefined;
  const of = named ?? unnamed;
  // What they do and speak goes with the name shown, and fills in only what nobody said.
  const isTheirs = named !== undefined || fresh.name !== '';
  const role = isTheirs && !of?.role ? unless(account.contactRole ?? '', false) : '';
  const spoken = account.contactLanguage ?? null;
  const language = isTheirs && spoken && !of?.language && !notWanted.has(spoken) ? spoken : null;
  if (fresh.name + fresh.email + fresh.phone + role === '' && language === null)
    return { people, offer: null };
  return { people, offer: { ...fresh, role, language, of: of?.id ?? null } };
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
    role: offer.role || known.role,
    email: offer.email || known.email,
    phone: offer.phone || known.phone,
    language: offer.language ?? known.language,
    bounced: known.bounced && offer.email === '',
    changedAt: now,
  });
}

/** As many facts as are remembered as not wanted; the oldest go first. */
const most = 50;

/** The settings once the user waved the offer away: the page may show these facts for as long as it likes. */
export function withoutOffer(settings: AccountSettings, offer: PageOffer): AccountSettings {
  const { name, role, email, phone, language } = offer;
  const facts = [name, role, email, phone, language ?? ''].filter(Boolean);
  return { ...settings, notWanted: [...(settings.notWanted ?? []), ...facts].slice(-most) };
}
