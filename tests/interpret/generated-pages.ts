import fc from 'fast-check';
import { addDays, type Day } from '../../lib/domain/day.ts';
import type { Region } from '../../lib/domain/reading.ts';
import { rectangle, today } from './builders.ts';
import { type ColumnName, type Tongue, tongues } from './generated-tongues.ts';

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
  /** Every fourth row is a credit note, negative and told by its sign alone. */
  readonly credits: boolean;
  /** Every third invoice is cut into two rows that differ in their due dates. */
  readonly instalments: boolean;
  /** Every other row is written as another country does, with its currency beside it. */
  readonly other: Tongue | null;
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
  credits: fc.boolean(),
  instalments: fc.boolean(),
  other: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...tongues) },
  ),
});

const junk = ['Zorp', 'Quux', 'Blarg', 'Fnord', 'Wibble', 'Xyzzy', 'Plugh', 'Grault'];

/** What a page broken so shows: some of the truth as credit notes or in instalments. */
export function shownBy(truth: readonly Truth[], { credits, instalments }: Breakage): readonly Truth[] {
  return truth.flatMap((one, at): readonly Truth[] => {
    if (credits && at % 4 === 3) return [{ ...one, total: -one.total, paid: 0 }];
    if (!instalments || at % 3 !== 2 || one.total < 4) return [one];
    const half = Math.trunc(one.total / 2);
    return [
      { ...one, total: half, paid: 0 },
      { ...one, total: one.total - half, paid: 0, due: addDays(one.due, 30) },
    ];
  });
}

export function pageOf(truth: readonly Truth[], how: Breakage): Region {
  const { tongue, columns } = how;
  const money = (amount: number, as = tongue): string =>
    how.bare ? printed(amount, as) : as.sign(printed(amount, as));
  const cell = (of: Truth, name: ColumnName, at: number): string => {
    const as = tongueOf(how, at);
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
        return money(of[name], as);
      case 'balance':
        return money(of.total - of.paid, as);
      case 'status':
        return tongue.status[stateOf(of)];
    }
  };
  const rows = truth.map((of, at) => columns.map((name) => cell(of, name, at)));
  const [first] = rows;
  if (how.twice && first) rows.push([...first]);
  // A total over several currencies is none.
  if (how.total !== 'none' && !how.other) rows.push(totalRow(rows.length, truth, how, money));
  return rectangle(
    columns.map((name) => headerOf(how, name)),
    rows,
  );
}

/** The header over a column. */
export function headerOf(how: Breakage, name: ColumnName): string {
  if (how.nonsense.includes(name)) return junk[columnNames.indexOf(name)] ?? '';
  const words = how.tongue.words[name];
  return words[how.wording % words.length] ?? '';
}

/** In which way a row is written. */
export const tongueOf = ({ tongue, other, bare }: Breakage, row: number): Tongue =>
  other && !bare && row % 2 === 1 && !(isCrown(other) && isCrown(tongue)) ? other : tongue;

/** Two countries that write "kr" are told apart by nobody. */
export const isCrown = ({ currency }: Tongue): boolean => currency === 'SEK' || currency === 'DKK';

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
  const size = Math.abs(amount);
  const whole = String(Math.trunc(size / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return `${amount < 0 ? '-' : ''}${whole}${decimal}${String(size % 100).padStart(2, '0')}`;
}
