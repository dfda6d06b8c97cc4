/** Two very small companies whose every page can be read, and its expectation written, by hand. */
import type {
  SampleCustomer,
  SampleInvoice,
  SampleState,
} from '../../entrypoints/sample-books/book-shapes.ts';
import type { Day } from '../../lib/domain/day.ts';
import { isDay } from '../../lib/domain/day.ts';
import type { Books } from './books.ts';

/** The day on which the tiny books are read. */
export const tinyToday: Day = day('2026-05-14');

function day(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}

const customer = (id: string, name: string, email: string | null, phone: string): SampleCustomer => ({
  id,
  name,
  email,
  phone,
  habit: 'usual',
});

/** Amounts in cents. A number that starts with CN or GS is a credit note. */
function line(
  id: string,
  number: string,
  customerId: string,
  [issued, due]: readonly [string, string | null],
  [total, paid]: readonly [number, number],
  state: SampleState,
  instalment: number | null = null,
): SampleInvoice {
  const kind = /^(CN|GS)/.test(number) ? 'credit-note' : 'invoice';
  const days = { issued: day(issued), due: due === null ? null : day(due) };
  return { id, number, kind, customer: customerId, instalment, ...days, total, paid, state };
}

const dollars: Books = {
  company: 'Juniper Lane Supply Co.',
  tenant: '4107',
  currency: 'USD',
  today: tinyToday,
  customers: [
    customer('301', '<b>Bold</b> & Partners', 'accounts@bold.example.com', '(212) 555-0111'),
    customer('302', "O'Malley's Oyster Bar", 'billing@omalleys.example.com', '(212) 555-0122'),
    customer('303', '株式会社青空商事', 'keiri@aozora.example.com', '(212) 555-0133'),
    customer('304', 'Birch Hill Ltd', 'ap@birchhill.example.com', '(212) 555-0144'),
    customer('305', 'Birch Hill Ltd', null, '(212) 555-0155'),
    customer('306', 'Total Comfort Heating', 'office@totalcomfort.example.com', '(212) 555-0166'),
  ],
  invoices: [
    line('5001', 'INV-101', '301', ['2026-03-02', '2026-04-01'], [124_000, 0], 'open'),
    line('5002', 'INV-102', '302', ['2026-03-20', '2026-04-19'], [86_050, 40_000], 'partial'),
    line('5003', 'INV-103', '303', ['2026-04-03', '2026-05-03'], [1_250_000, 0], 'open'),
    line('5004', 'INV-104', '304', ['2026-04-10', '2026-05-10'], [33_333, 0], 'open'),
    line('5005', 'INV-105', '305', ['2026-04-10', '2026-05-25'], [33_333, 0], 'open'),
    line('5006', 'INV-106', '302', ['2026-04-15', '2026-05-15'], [100_000, 0], 'open', 1),
    line('5006', 'INV-106', '302', ['2026-04-15', '2026-06-15'], [100_000, 0], 'open', 2),
    line('5006', 'INV-106', '302', ['2026-04-15', '2026-07-15'], [100_000, 0], 'open', 3),
    line('5007', 'CN-107', '301', ['2026-04-20', null], [-24_000, 0], 'open'),
    line('5008', 'INV-108', '306', ['2026-01-05', '2026-02-04'], [999_900, 0], 'open'),
    line('5009', 'INV-109', '304', ['2026-02-20', '2026-03-22'], [50_000, 50_000], 'paid'),
    line('5010', 'INV-110', '303', ['2026-05-14', '2026-06-13'], [7_500, 0], 'draft'),
    line('5011', 'INV-111', '306', ['2026-05-01', '2026-05-31'], [0, 0], 'void'),
  ],
  bills: [
    {
      number: 'BILL-801',
      supplier: 'Copperhill Tools Supplies',
      issued: day('2026-04-01'),
      due: day('2026-05-01'),
      total: 45_000,
      paid: 0,
    },
    {
      number: 'BILL-802',
      supplier: 'Elmsworth Paper Supplies',
      issued: day('2026-05-02'),
      due: day('2026-06-01'),
      total: 12_010,
      paid: 2_010,
    },
  ],
  quotes: [
    {
      number: 'QU-901',
      customer: '303',
      issued: day('2026-05-04'),
      validUntil: day('2026-06-03'),
      total: 640_000,
      status: 'Sent',
    },
    {
      number: 'QU-902',
      customer: '301',
      issued: day('2026-05-11'),
      validUntil: day('2026-06-10'),
      total: 19_900,
      status: 'Draft',
    },
  ],
};

const euros: Books = {
  company: 'Quellhof Großhandel GmbH',
  tenant: '5220',
  currency: 'EUR',
  today: tinyToday,
  customers: [
    customer(
      '401',
      'Donaudampfschifffahrtszubehör Handelsgesellschaft mbH & Co. KG',
      'buchhaltung@donau.example.com',
      '+49 30 23125 111',
    ),
    customer('402', 'Müller & Söhne OHG', 'rechnung@mueller-soehne.example.com', '+49 30 23125 222'),
    customer('403', 'אור הצפון בע״מ', 'office@or-hatzafon.example.com', '+49 30 23125 333'),
  ],
  invoices: [
    line('6005', 'RE-200', '402', ['2026-02-01', '2026-03-03'], [200_000, 200_000], 'paid'),
    line('6001', 'RE-201', '401', ['2026-04-03', '2026-05-03'], [123_456, 0], 'open'),
    line('6002', 'RE-202', '402', ['2026-04-20', '2026-05-20'], [1_050_000, 500_000], 'partial'),
    line('6003', 'GS-203', '401', ['2026-04-28', null], [-15_000, 0], 'open'),
    line('6004', 'RE-204', '403', ['2026-05-02', '2026-06-01'], [99, 0], 'open'),
  ],
  bills: [],
  quotes: [],
};

export const tinyBooks: readonly [Books, Books] = [dollars, euros];
