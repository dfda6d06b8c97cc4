import fc from 'fast-check';
import { addDays, type Day } from '../../lib/domain/day.ts';
import type { Region } from '../../lib/domain/reading.ts';
import { rectangle, today } from './builders.ts';

/** What a generated page is about: the truth that a reading is held against. */
export type Truth = {
  readonly number: string;
  readonly customer: string;
  readonly issue: Day;
  readonly due: Day;
  /** In cents. */
  readonly total: number;
  readonly paid: number;
};

export type Tongue = {
  readonly lang: string;
  readonly currency: string;
  readonly sign: (amount: string) => string;
  readonly marks: readonly [group: string, decimal: string];
  readonly date: (year: string, month: string, day: string) => string;
  readonly words: Readonly<Record<ColumnName, readonly string[]>>;
  readonly totalWord: string;
  readonly status: Readonly<Record<'paid' | 'partial' | 'open', string>>;
};

export type ColumnName = 'number' | 'customer' | 'issue' | 'due' | 'total' | 'paid' | 'balance' | 'status';

const tongues: readonly Tongue[] = [
  {
    lang: 'en-US',
    currency: 'USD',
    sign: (amount) => `USD ${amount}`,
    marks: [',', '.'],
    date: (year, month, day) => `${month}/${day}/${year}`,
    words: {
      number: ['Invoice #', 'Invoice', 'No.', 'Number'],
      customer: ['Customer', 'Client', 'Customer name'],
      issue: ['Invoice date', 'Date', 'Issued'],
      due: ['Due date', 'Due'],
      total: ['Total', 'Amount', 'Invoice total'],
      paid: ['Paid', 'Amount paid'],
      balance: ['Balance', 'Balance due', 'Amount due', 'Outstanding'],
      status: ['Status', 'State'],
    },
    totalWord: 'Total',
    status: { paid: 'Paid', partial: 'Partially paid', open: 'Sent' },
  },
  {
    lang: 'de',
    currency: 'EUR',
    sign: (amount) => `${amount} €`,
    marks: ['.', ','],
    date: (year, month, day) => `${day}.${month}.${year}`,
    words: {
      number: ['Rechnungsnr.', 'Rechnungsnummer', 'Nummer'],
      customer: ['Kunde', 'Kundenname'],
      issue: ['Rechnungsdatum', 'Datum'],
      due: ['Fällig am', 'Fälligkeitsdatum', 'Fälligkeit'],
      total: ['Bruttobetrag', 'Gesamtbetrag', 'Betrag'],
      paid: ['Bezahlt', 'Erhalten'],
      balance: ['Offen', 'Offener Betrag', 'Ausstehend'],
      status: ['Status'],
    },
    totalWord: 'Summe',
    status: { paid: 'Bezahlt', partial: 'Teilweise bezahlt', open: 'Offen' },
  },
  {
    lang: 'fr',
    currency: 'EUR',
    sign: (amount) => `${amount}\u00a0€`,
    marks: ['\u202f', ','],
    date: (year, month, day) => `${day}/${month}/${year}`,
    words: {
      number: ['Facture n°', 'Numéro', 'N° de facture'],
      customer: ['Client', 'Nom du client'],
      issue: ['Date de facture', 'Date'],
      due: ['Échéance', "Date d'échéance"],
      total: ['Montant TTC', 'Total', 'Montant'],
      paid: ['Montant payé', 'Reçu'],
      balance: ['Reste à payer', 'Solde', 'Montant dû'],
      status: ['Statut', 'État'],
    },
    totalWord: 'Total',
    status: { paid: 'Payée', partial: 'Partiellement payée', open: 'Envoyée' },
  },
  {
    lang: 'sv',
    currency: 'SEK',
    sign: (amount) => `${amount} kr`,
    marks: [' ', ','],
    date: (year, month, day) => `${year}-${month}-${day}`,
    words: {
      number: ['Fakturanummer', 'Fakturanr'],
      customer: ['Kund', 'Kundnamn'],
      issue: ['Fakturadatum', 'Datum'],
      due: ['Förfallodatum', 'Förfallodag'],
      total: ['Totalt', 'Belopp', 'Totalsumma'],
      paid: ['Betalt', 'Betald Belopp'],
      balance: ['Utestående', 'Saldo', 'Restbelopp'],
      status: ['Status'],
    },
    totalWord: 'Summa',
    status: { paid: 'Betald', partial: 'Delvis betald', open: 'Skickad' },
  },
  {
    lang: 'en-GB',
    currency: 'GBP',
    sign: (amount) => `£${amount}`,
    marks: [',', '.'],
    date: (year, month, day) => `${day}/${month}/${year}`,
    words: {
      number: ['Invoice no.', 'Ref.'],
      customer: ['Customer', 'Contact'],
      issue: ['Date', 'Issue date'],
      due: ['Due date'],
      total: ['Gross', 'Total'],
      paid: ['Paid', 'Received'],
      balance: ['Due', 'Outstanding', 'Balance'],
      status: ['Status'],
    },
    totalWord: 'Total',
    status: { paid: 'Paid', partial: 'Part paid', open: 'Awaiting payment' },
  },
];

const names = [
  'Harbour Foods',
  'Kestrel Joinery',
  'Moss & Reed',
  'Total Comfort',
  'Möwe & Söhne',
  'Bill Payne Ltd',
  '3M Supplies',
  'O’Hara',
];
const cents = fc.oneof(
  fc.integer({ min: 1, max: 99_999 }),
  fc.integer({ min: 100_000, max: 99_999_999 }),
  fc.integer({ min: 1, max: 9999 }).map((whole) => whole * 100),
);

const line: fc.Arbitrary<Omit<Truth, 'number'>> = fc
  .record({
    customer: fc.constantFrom(...names),
    age: fc.integer({ min: 0, max: 300 }),
    terms: fc.constantFrom(0, 14, 30, 30, 30, 60),
    total: cents,
    paying: fc.constantFrom('none', 'none', 'some', 'all'),
    share: fc.integer({ min: 1, max: 99 }),
  })
  .map(({ customer, age, terms, total, paying, share }) => {
    const issue = addDays(today, -age);
    const some = Math.max(1, Math.min(total - 1, Math.round((total * share) / 100)));
    const paid = paying === 'none' || total === 1 ? 0 : paying === 'all' ? total : some;
    return { customer, issue, due: addDays(issue, terms), total, paid };
  });

export const truths: fc.Arbitrary<readonly Truth[]> = fc
  .tuple(
    fc.array(line, { minLength: 3, maxLength: 25 }),
    fc.constantFrom('INV-', 'RE2026-', '', 'A/'),
    fc.integer({ min: 100, max: 99_000 }),
  )
  .map(([lines, prefix, from]) => lines.map((one, at) => ({ ...one, number: `${prefix}${from + at * 3}` })));

export type Breakage = {
  readonly tongue: Tongue;
  readonly columns: readonly ColumnName[];
  readonly wording: number;
  /** Headers of these columns are nonsense. */
  readonly nonsense: readonly ColumnName[];
  readonly bare: boolean;
  readonly total: 'none' | 'true' | 'lying';
  readonly twice: boolean;
};

const columnNames: readonly ColumnName[] = [
  'number',
  'customer',
  'issue',
  'due',
  'total',
  'paid',
  'balance',
  'status',
];

export const breakages: fc.Arbitrary<Breakage> = fc.record({
  tongue: fc.constantFrom(...tongues),
  columns: fc
    .tuple(
      fc.shuffledSubarray([...columnNames], { minLength: 8 }),
      fc.subarray(['issue', 'paid', 'status', 'balance'], { maxLength: 3 }),
    )
    .map(([shuffled, gone]) => shuffled.filter((name) => !gone.includes(name))),
  wording: fc.nat({ max: 11 }),
  nonsense: fc.oneof(
    { weight: 3, arbitrary: fc.constant<ColumnName[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...columnNames]) },
  ),
  bare: fc.boolean(),
  total: fc.constantFrom('none', 'true', 'true', 'lying'),
  twice: fc.boolean(),
});

const junk = ['Zorp', 'Quux', 'Blarg', 'Fnord', 'Wibble', 'Xyzzy', 'Plugh', 'Grault'];

export function pageOf(truth: readonly Truth[], how: Breakage): Region {
  const { tongue, columns } = how;
  const header = (name: ColumnName): string => {
    if (how.nonsense.includes(name)) return junk[columnNames.indexOf(name)] ?? '';
    const words = tongue.words[name];
    return words[how.wording % words.length] ?? '';
  };
  const money = (amount: number): string =>
    how.bare ? printed(amount, tongue) : tongue.sign(printed(amount, tongue));
  const cell = (of: Truth, name: ColumnName): string => {
    switch (name) {
      case 'number':
        return of.number;
      case 'customer':
        return of.customer;
      case 'issue':
      case 'due':
        return tongue.date(...(of[name].split('-') as [string, string, string]));
      case 'total':
      case 'paid':
        return money(of[name]);
      case 'balance':
        return money(of.total - of.paid);
      case 'status':
        return tongue.status[stateOf(of)];
    }
  };
  const rows = truth.map((of) => columns.map((name) => cell(of, name)));
  const [first] = rows;
  if (how.twice && first) rows.push([...first]);
  if (how.total !== 'none') rows.push(totalRow(rows.length, truth, how, money));
  return rectangle(columns.map(header), rows);
}

const stateOf = ({ total, paid }: Truth): 'paid' | 'partial' | 'open' =>
  paid === 0 ? 'open' : paid === total ? 'paid' : 'partial';

function totalRow(
  _rows: number,
  truth: readonly Truth[],
  how: Breakage,
  money: (amount: number) => string,
): string[] {
  const lie = how.total === 'lying' ? 1234 : 0;
  const twice = how.twice ? truth.slice(0, 1) : [];
  const sum = (of: (one: Truth) => number): string =>
    money([...truth, ...twice].reduce((all, one) => all + of(one), lie));
  const labelled = how.columns.find((name) => name === 'number' || name === 'customer');
  return how.columns.map((name) => {
    if (name === labelled) return how.tongue.totalWord;
    if (name === 'total') return sum((one) => one.total);
    if (name === 'paid') return sum((one) => one.paid);
    return name === 'balance' ? sum((one) => one.total - one.paid) : '';
  });
}

function printed(amount: number, { marks: [group, decimal] }: Tongue): string {
  const whole = String(Math.trunc(amount / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return `${whole}${decimal}${String(amount % 100).padStart(2, '0')}`;
}
