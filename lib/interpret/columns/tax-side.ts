import type { Question } from '../../domain/snapshot.ts';
import type { Asked, PageContext } from '../context.ts';
import type { Grid, GridColumn } from '../grid.ts';
import type { NumberReader } from '../number-reader.ts';
import { questionKey } from '../question-key.ts';
import { comparable } from './comparable.ts';
import type { Field } from './field.ts';
import { saysExclusive, saysInclusive } from './gross-evidence.ts';

type Fields = ReadonlyMap<Field, GridColumn>;
type Side = 'with' | 'without';

/** Headers that name an amount and do not say of what. */
const vague =
  /^(?:(?:invoice|bill|doc(?:ument)?\.?) )?(?:amount|value|sum|price)\b|^(?:rechnungs)?betrag|^summe$|^wert$|^montant$|^importe$|^bedrag$|^importo$|^valor$|^belopp$|^bel[øo]b$|^summa$|^kwota$|^wartość$|^částka$|^金額$|^金额$|^金額$/iu;
/** "Of which tax": the amount beside it holds it. */
const ofWhich =
  /davon|enthalten|\bincl|inkl|\bdont\b|di cui|waarvan|incluid|compris|varav|heraf|herav|w tym|z toho|josta|うち|其中|内/iu;

/** Rates of value added and goods and services tax in force, in thousandths. */
const rates = [
  25, 26, 30, 38, 40, 50, 55, 60, 70, 75, 77, 80, 81, 90, 95, 100, 110, 120, 125, 130, 135, 140, 150, 160,
  170, 175, 180, 190, 200, 210, 220, 230, 240, 250, 255, 260, 270,
];

/**
 * "Amount" beside "Tax", and no total: whether the amount holds the tax is told by the balances (those of invoices on
 * which nothing was paid are gross) and by the rates; else it is asked. An amount without tax is no total.
 */
export function taxSide(
  grid: Grid,
  fields: Fields,
  open: ReadonlySet<Field>,
  rows: readonly number[],
  read: NumberReader,
  context: PageContext,
): Asked<{ readonly fields: Fields; readonly open: ReadonlySet<Field> }> {
  const [total, tax] = [fields.get('total'), fields.get('tax')];
  const as = (value: Fields, asked: ReadonlySet<Field> = open) => ({ fields: value, open: asked });
  if (!total || fields.has('totalExclTax') || !isVague(total)) return { value: as(fields), questions: [] };
  if (!tax)
    return { value: as(exceeded(fields, total, rows, read) ? netted(fields, total) : fields), questions: [] };
  if (ofWhich.test(tax.header)) return { value: as(fields), questions: [] };
  const amounts = rows.map((row): Row => {
    const of = (column: GridColumn | undefined) =>
      column ? comparable(column.cells[row] ?? '', read) : null;
    return {
      amount: of(total),
      tax: of(tax),
      balance: of(fields.get('balance')),
      paid: of(fields.get('paid')),
    };
  });
  const key = questionKey(context.site, grid, 'column', 'tax');
  const answer = context.answers[key];
  const side =
    byBalance(amounts) ?? byRate(amounts) ?? (answer === 'with' || answer === 'without' ? answer : null);
  if (side === 'with') return { value: as(fields), questions: [] };
  const left = new Map(fields);
  left.delete('total');
  if (side === 'without') return { value: as(left.set('totalExclTax', total)), questions: [] };
  return { value: as(left, new Set([...open, 'total'])), questions: [ask(key, total, tax)] };
}

/** Whether more is open than the amount in some row: then it is not all that was invoiced. */
function exceeded(fields: Fields, total: GridColumn, rows: readonly number[], read: NumberReader): boolean {
  const balance = fields.get('balance');
  return rows.some((row) => {
    const amount = comparable(total.cells[row] ?? '', read) ?? 0;
    return amount > 0 && balance !== undefined && (comparable(balance.cells[row] ?? '', read) ?? 0) > amount;
  });
}

const netted = (fields: Fields, total: GridColumn): Fields => {
  const left = new Map(fields);
  left.delete('total');
  return left.set('totalExclTax', total);
};

type Row = {
  readonly amount: number | null;
  readonly tax: number | null;
  readonly balance: number | null;
  readonly paid: number | null;
};

const isVague = ({ header }: GridColumn): boolean =>
  vague.test(header.trim()) && !saysInclusive(header) && !saysExclusive(header);

/** What is left after payments is left of the gross amount. */
function byBalance(rows: readonly Row[]): Side | null {
  let [within, beside] = [0, 0];
  for (const { amount, tax, balance, paid } of rows) {
    if (!amount || !tax || !balance) continue;
    const gross = balance + (paid ?? 0);
    if (gross === amount) within++;
    else if (gross === amount + tax) beside++;
    // More is open than the amount without its tax could leave.
    else if (Math.abs(gross) > Math.abs(amount) && Math.abs(gross) < Math.abs(amount + tax)) beside++;
  }
  if (within > 0 && beside === 0) return 'with';
  return beside > 0 && within === 0 ? 'without' : null;
}

/** The side on which every row's tax is a rate in force, where it is none on the other. */
function byRate(rows: readonly Row[]): Side | null {
  const taxed = rows.flatMap(({ amount, tax }) => (amount && tax ? [{ amount, tax }] : []));
  const cent = 1000;
  const fits = (expected: (amount: number, rate: number) => number): boolean =>
    taxed.every(({ amount, tax }) => rates.some((rate) => Math.abs(expected(amount, rate) - tax) <= cent));
  const without = fits((amount, rate) => (amount * rate) / 1000);
  const within = fits((amount, rate) => (amount * rate) / (1000 + rate));
  if (taxed.length < 2 || without === within) return null;
  return within ? 'with' : 'without';
}

function ask(key: string, { header, cells }: GridColumn, tax: GridColumn): Question {
  const row = tax.cells.findIndex((text, at) => /[1-9]/.test(text) && /[1-9]/.test(cells[at] ?? ''));
  const example = `${cells[row] ?? ''} · ${tax.header} ${tax.cells[row] ?? ''}`;
  return {
    key,
    about: 'column',
    asks: { code: 'tax-within', header, tax: tax.header, example },
    choices: [
      { value: 'with', label: { code: 'with-tax' }, example: cells[row] ?? '' },
      { value: 'without', label: { code: 'without-tax' }, example },
    ],
  };
}
