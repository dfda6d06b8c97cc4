import type { AccountHead } from './account-file.ts';

type Contact = Pick<
  AccountHead,
  'phone' | 'phoneAt' | 'contactName' | 'contactNameAt' | 'contactRole' | 'contactLanguage'
>;

/** Whom to reach after one more page: each fact by the newest page that shows it. One that shows none says nothing. */
export function mergeContact(known: Contact, seen: Contact): Contact {
  const phoned = newer(known.phoneAt, seen.phoneAt) ? seen : known;
  const named = newer(known.contactNameAt, seen.contactNameAt) ? seen : known;
  return {
    ...(phoned.phone === undefined || phoned.phoneAt === undefined
      ? {}
      : { phone: phoned.phone, phoneAt: phoned.phoneAt }),
    ...(named.contactName === undefined || named.contactNameAt === undefined
      ? {}
      : {
          contactName: named.contactName,
          contactNameAt: named.contactNameAt,
          ...aboutPerson(named, known, seen),
        }),
  };
}

/** What is known of the person named: a page that shows their name alone takes nothing back. */
function aboutPerson(
  named: Contact,
  ...all: readonly Contact[]
): Pick<Contact, 'contactRole' | 'contactLanguage'> {
  const same = [named, ...all].filter(({ contactName }) => contactName === named.contactName);
  const contactRole = same.map((one) => one.contactRole).find(Boolean) ?? '';
  const contactLanguage = same.map((one) => one.contactLanguage).find(Boolean) ?? null;
  return { contactRole, contactLanguage };
}

const newer = (known: string | undefined, seen: string | undefined): boolean =>
  seen !== undefined && seen >= (known ?? '');
