import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/domain/account.ts';
import { noAccountSettings } from '../../../lib/domain/account-settings.ts';
import { instantOf } from '../../../lib/domain/instant.ts';
import type { Person } from '../../../lib/domain/person.ts';
import { peopleOf, withOffer, withoutOffer } from '../../../lib/panel/journal/page-offer.ts';
import { newPerson } from '../../../lib/panel/journal/people.ts';
import { telUrl } from '../../../lib/panel/journal/tel-url.ts';

const now = instantOf(Date.parse('2026-05-14T08:45:00Z'));

const account: Account = {
  book: 'b',
  key: 'id:301',
  name: 'Harbour Foods',
  customerId: '301',
  email: 'ap@harbour.example.com',
  phone: '+351 21 000 00 00',
  contactName: 'Ana Souza',
  link: null,
  invoices: [],
  statement: null,
};

const settingsOf = (...people: readonly Partial<Person>[]) => ({
  ...noAccountSettings('b', 'id:301'),
  people: people.map((one, at) => ({ ...newPerson('', 'user', now), id: `p${at}`, ...one })),
});

/** The people after the user took over what the page says. */
function taken(settings: ReturnType<typeof settingsOf>) {
  const { offer } = peopleOf(account, settings);
  if (!offer) throw new Error('nothing is offered');
  return withOffer(settings, offer, now).people;
}

describe('what the page says of whom to reach', () => {
  it('is offered as somebody new, and is in the contacts only once taken', () => {
    expect(peopleOf(account, null)).toEqual({
      people: [],
      offer: {
        name: 'Ana Souza',
        email: 'ap@harbour.example.com',
        phone: '+351 21 000 00 00',
        role: '',
        language: null,
        of: null,
      },
    });
    const people = taken(settingsOf());
    expect(people).toMatchObject([
      { name: 'Ana Souza', email: 'ap@harbour.example.com', phone: '+351 21 000 00 00', from: 'page' },
    ]);
    expect(peopleOf(account, settingsOf(...people)).offer).toBeNull();
  });

  it('with what they do and speak, which fills in only what nobody said', () => {
    const shown: Account = { ...account, contactRole: 'CFO', contactLanguage: 'fr' };
    const { offer } = peopleOf(shown, null);
    expect(offer).toMatchObject({ role: 'CFO', language: 'fr' });
    expect(offer && withOffer(settingsOf(), offer, now).people).toMatchObject([
      { name: 'Ana Souza', role: 'CFO', language: 'fr' },
    ]);
    const known = { name: 'Ana Souza', email: 'ap@harbour.example.com', phone: '+351 21 000 00 00' };
    expect(peopleOf(shown, settingsOf({ ...known, role: 'Payables' })).offer).toEqual({
      of: 'p0',
      name: '',
      email: '',
      phone: '',
      role: '',
      language: 'fr',
    });
    expect(peopleOf(shown, settingsOf({ ...known, role: 'Payables', language: 'en' })).offer).toBeNull();
    expect(peopleOf({ ...shown, contactName: 'Ben Okafor' }, settingsOf(known)).offer).toMatchObject({
      of: null,
      name: 'Ben Okafor',
      role: 'CFO',
    });
  });

  it('is not offered again once waved away, unless the page says something new', () => {
    const { offer } = peopleOf(account, null);
    const settings = withoutOffer(settingsOf(), offer ?? expect.fail('nothing is offered'));
    expect(peopleOf(account, settings).offer).toBeNull();
    expect(peopleOf({ ...account, phone: '+351 21 111 11 11' }, settings).offer).toMatchObject({
      name: '',
      email: '',
      phone: '+351 21 111 11 11',
    });
  });

  it('never changes what the user typed; a number that differs is offered for that person', () => {
    const settings = settingsOf({
      name: 'Ana Souza',
      role: 'CFO',
      email: 'ap@harbour.example.com',
      phone: '+351 21 999 99 99',
    });
    expect(peopleOf(account, settings)).toEqual({
      people: settings.people,
      offer: { name: '', role: '', email: '', phone: '+351 21 000 00 00', language: null, of: 'p0' },
    });
    expect(taken(settings)).toMatchObject([
      { name: 'Ana Souza', role: 'CFO', phone: '+351 21 000 00 00', from: 'user' },
    ]);
  });

  it('names and completes a person of whom only the address was known', () => {
    expect(taken(settingsOf({ email: 'AP@harbour.example.com' }))).toMatchObject([
      { id: 'p0', name: 'Ana Souza', email: 'AP@harbour.example.com', phone: '+351 21 000 00 00' },
    ]);
  });

  it('is somebody else where another name has the address', () => {
    expect(taken(settingsOf({ name: 'Accounts payable', email: 'ap@harbour.example.com' }))).toMatchObject([
      { name: 'Accounts payable', phone: '' },
      { name: 'Ana Souza', email: '', phone: '+351 21 000 00 00' },
    ]);
  });

  it('is nothing new where the same number is written otherwise', () => {
    const settings = settingsOf({
      name: 'ana souza',
      email: 'ap@harbour.example.com',
      phone: '+351 (0)21 0000000',
    });
    expect(peopleOf(account, settings).offer).toBeNull();
  });

  it('brings a new address for one whose mails came back', () => {
    const [person] = taken(
      settingsOf({ name: 'Ana Souza', email: 'old@harbour.example.com', bounced: true }),
    );
    expect(person).toMatchObject({ email: 'ap@harbour.example.com', bounced: false });
  });
});

describe('a link that dials', () => {
  it.each([
    ['+351 21 000 00 00', 'tel:+351210000000'],
    ['+49 (0)30 123456', 'tel:+4930123456'],
    ['(020) 7946-0000', 'tel:02079460000'],
    ['+1 212 555 0142 ext. 12', 'tel:+12125550142;ext=12'],
  ])('%s', (phone, url) => {
    expect(telUrl(phone)).toBe(url);
  });
});
