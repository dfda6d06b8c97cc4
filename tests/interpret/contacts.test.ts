import { describe, expect, it } from 'vitest';
import { personIn } from '../../lib/interpret/person-in.ts';
import { phoneIn } from '../../lib/interpret/phone-in.ts';
import { toReadJson } from '../../lib/panel/reading-json.ts';
import { details, read, table } from './builders.ts';

const invoices = table(
  `
  Invoice | Date       | Due        | Total   | Open
  A-1     | 2026-03-01 | 2026-03-31 | £100.00 | £100.00
  A-2     | 2026-03-02 | 2026-04-01 | £20.00  | £20.00`,
  { heading: 'Open invoices' },
);

const page = {
  headings: ['Harbour Foods Ltd', 'Open invoices'],
  url: 'https://ledger.example.com/customers/301',
};

const customerPage = (pairs: Readonly<Record<string, string>>) =>
  read([details({ 'Open balance': '£120.00', ...pairs }), invoices], page);

const harbour = { customer: 'Harbour Foods Ltd', customerId: '301' };

describe('whom to reach, on a customer’s page', () => {
  it.each([
    ['en', { 'Contact person': 'Ana Souza', Phone: '+44 20 7946 0000' }, '+44 20 7946 0000'],
    ['en, with a customer beside it', { Contact: 'Ana Souza', 'Tel.': '(020) 7946-0000' }, '(020) 7946-0000'],
    ['de', { Ansprechpartner: 'Ana Souza', Telefon: '030/1234567' }, '030/1234567'],
    ['fr', { Interlocuteur: 'Ana Souza', Téléphone: '01 23 45 67 89' }, '01 23 45 67 89'],
    ['es', { 'Persona de contacto': 'Ana Souza', Teléfono: '612 345 678' }, '612 345 678'],
    ['nl', { Contactpersoon: 'Ana Souza', Telefoonnummer: '0031 20 123 4567' }, '0031 20 123 4567'],
    ['it', { Referente: 'Ana Souza', Cellulare: '+39 333 1234567' }, '+39 333 1234567'],
    ['da', { Kontaktperson: 'Ana Souza', Tlf: '12 34 56 78' }, '12 34 56 78'],
  ])('%s', (_, pairs, phone) => {
    const { contacts, accounts, invoices: read } = customerPage(pairs);
    expect(contacts).toEqual([{ ...harbour, contactName: 'Ana Souza', phone }]);
    expect(accounts).toMatchObject([harbour]);
    expect(new Set(read.map(({ customer }) => customer))).toEqual(new Set([harbour.customer]));
  });

  it.each([
    ['en', { 'Contact person': 'Ana Souza', 'Job title': 'Credit controller', Language: 'German' }],
    ['de', { Ansprechpartner: 'Ana Souza', Funktion: 'Credit controller', Sprache: 'Deutsch' }],
    ['fr', { Interlocuteur: 'Ana Souza', Fonction: 'Credit controller', Langue: 'allemand' }],
    ['es', { 'Persona de contacto': 'Ana Souza', Cargo: 'Credit controller', Idioma: 'alemán' }],
    ['nl, with a code', { Contactpersoon: 'Ana Souza', Functie: 'Credit controller', Taal: 'de-AT' }],
  ])('what they do and speak: %s', (_, pairs) => {
    expect(customerPage(pairs).contacts).toEqual([
      { ...harbour, contactName: 'Ana Souza', contactRole: 'Credit controller', contactLanguage: 'de' },
    ]);
  });

  it('what they do and speak is nobody’s without a name, and left out where it says something else', () => {
    expect(customerPage({ Role: 'Credit controller', Language: 'German' }).contacts).toBeUndefined();
    expect(customerPage({ Contact: 'Ana Souza', Position: '12', Language: 'Klingon' }).contacts).toEqual([
      { ...harbour, contactName: 'Ana Souza' },
    ]);
  });

  it('“Contact” is the customer where it names a company, and nobody where it repeats it', () => {
    expect(customerPage({ Contact: 'Harbour Foods Ltd' }).contacts).toBeUndefined();
    expect(customerPage({ Contact: 'Kestrel Joinery Ltd' }).invoices[0]?.customer).toBe(
      'Kestrel Joinery Ltd',
    );
  });

  it('of two numbers the first that is one counts', () => {
    expect(customerPage({ Phone: '—', Mobile: '+44 7700 900123' }).contacts).toEqual([
      { ...harbour, phone: '+44 7700 900123' },
    ]);
  });

  it('a page that shows nobody says nothing', () => {
    expect(customerPage({ Phone: '—', 'Contact person': '' })).not.toHaveProperty('contacts');
  });

  it('is not part of what a reading prints', () => {
    const json = toReadJson(customerPage({ 'Contact person': 'Ana Souza', Phone: '+44 20 7946 0000' }), 'en');
    expect(json).not.toHaveProperty('contacts');
    expect(Object.keys(json.accounts[0] ?? {})).toEqual(['customer', 'customerId', 'balance', 'buckets']);
  });
});

it('an invoice’s page names whom to reach at its customer', () => {
  const { contacts } = read([
    details({
      'Invoice number': 'A-9',
      Customer: 'Kestrel Joinery',
      'Contact person': 'Ben Okafor',
      Phone: '+353 1 555 0100',
      'Due date': '2026-05-01',
      Total: '€9.00',
    }),
  ]);
  expect(contacts).toEqual([
    { customer: 'Kestrel Joinery', customerId: null, contactName: 'Ben Okafor', phone: '+353 1 555 0100' },
  ]);
});

describe('whom to reach, in a list', () => {
  it('each customer has the first number and name that its rows show', () => {
    const { contacts } = read([
      table(`
        Invoice | Customer        | Contact person | Phone            | Due date   | Balance due
        A-1     | Harbour Foods   |                | +44 20 7946 0000 | 2026-03-31 | €10.00
        A-2     | Kestrel Joinery | Ben Okafor     |                  | 2026-03-31 | €10.00
        A-3     | Harbour Foods   | Ana Souza      | +44 20 7946 0111 | 2026-04-30 | €10.00
        A-4     | Otter Bank      |                |                  | 2026-04-30 | €10.00`),
    ]);
    expect(contacts).toEqual([
      { customer: 'Harbour Foods', customerId: null, phone: '+44 20 7946 0000', contactName: 'Ana Souza' },
      { customer: 'Kestrel Joinery', customerId: null, contactName: 'Ben Okafor' },
    ]);
  });

  it('an aging report with telephone numbers gives them', () => {
    const { contacts } = read([
      table(`
        Customer      | Phone          | Current | 1-30  | 31-60  | Total
        Harbour Foods | 030 1234567    | €100.00 | €0.00 | €50.00 | €150.00
        Otter Bank    | see the office | €0.00   | €5.00 | €0.00  | €5.00`),
    ]);
    expect(contacts).toEqual([{ customer: 'Harbour Foods', customerId: null, phone: '030 1234567' }]);
  });

  it('a column called “Tel” that holds anything else gives nothing', () => {
    const { contacts } = read([
      table(`
        Invoice | Customer        | Tel                    | Due date   | Balance due
        A-1     | Harbour Foods   | DE89370400440532013000 | 2026-03-31 | €10.00
        A-2     | Kestrel Joinery | 2026-03-31             | 2026-03-31 | €10.00
        A-3     | Otter Bank      | 1.234.567              | 2026-04-30 | €10.00
        A-4     | Plover Print    | yes                    | 2026-04-30 | €10.00`),
    ]);
    expect(contacts).toBeUndefined();
  });
});

describe('what looks like a telephone number', () => {
  it.each([
    ['+1 (212) 555-0142', '+1 (212) 555-0142'],
    ['212.555.0142', '212.555.0142'],
    ['+1 212 555 0142 ext. 12', '+1 212 555 0142 ext. 12'],
    ['+49 (0)30 1234567', '+49 (0)30 1234567'],
    ['01.23.45.67.89', '01.23.45.67.89'],
    ['03-1234-5678', '03-1234-5678'],
    ['12345678', '12345678'],
    ['020 7946 0000; 020 7946 0001', '020 7946 0000'],
    ['020 7946 0000 / 020 7946 0001', '020 7946 0000'],
  ])('%s', (text, phone) => {
    expect(phoneIn(text)).toBe(phone);
  });

  it.each([
    '',
    '—',
    '112',
    '1234567',
    '2026-05-14',
    '14.05.2026',
    '20260514',
    '2025/2026',
    '1,234,567.00',
    '1 234 567',
    '1.234.567',
    '1234567.50',
    '(1234567)',
    '-12345678',
    '€12345678',
    'GB123456789',
    'NL123456789B01',
    'DE89 3704 0044 0532 0130 00',
    '1234 5678 9012 3456',
    '00000000',
    'call the office',
  ])('is not %s', (text) => {
    expect(phoneIn(text)).toBeNull();
  });
});

describe('what looks like the name of a person', () => {
  it.each(['Ana Souza', 'Dr. Jean-Luc d’Arcy', 'Souza, Ana', '山田太郎', 'Łukasz Żak'])('%s', (text) => {
    expect(personIn(text)).toBe(text);
  });

  it.each([
    '',
    '—',
    'Yes',
    'Active',
    'ana@example.com',
    'Ana Souza +351 21',
    'Harbour Foods Ltd',
    'Otter GmbH',
  ])('is not %s', (text) => {
    expect(personIn(text)).toBeNull();
  });
});
