/** A reading on which everything is asked, checked and doubted that can be: one of each code. */
import type { Asks, ChoiceLabel } from '../../lib/domain/asks.ts';
import type { CheckDetail, ProblemWhy, RowFinding } from '../../lib/domain/findings.ts';
import type { Check, Problem, Question } from '../../lib/domain/snapshot.ts';
import { day, euros, sums } from './fake-data.ts';

const [issueDate, dueDate] = [day('2026-05-03'), day('2026-03-05')];

const rowFindings: readonly RowFinding[] = [
  { code: 'buckets', sum: euros(100), balance: euros(200) },
  { code: 'rest', total: euros(500), paid: euros(100), balance: euros(300) },
  { code: 'state', statusText: '@@', balance: euros(300) },
  { code: 'days-late', printed: 3, counted: 9, dueDate },
  { code: 'dates', issueDate, dueDate },
];

const details: readonly CheckDetail[] = [
  sums(100, 110),
  { code: 'rows-shown', rows: 2, from: 1, to: 3, stated: 148 },
  { code: 'rows-stated', rows: 2, stated: 13 },
  ...rowFindings.flatMap((finding): CheckDetail[] => [
    { code: 'rows', held: 2, all: 3, row: 3, finding },
    { code: 'rows', held: 3, all: 3, row: null, finding },
  ]),
];

const column = { header: '@@', column: 4 };

const everyAsks: readonly Asks[] = [
  { code: 'which-column', of: 'list', field: 'balance' },
  { code: 'which-column', of: 'file', field: 'paidDate' },
  { code: 'sole-amount', example: '1.00' },
  { code: 'tax-within', header: '@@', tax: '##', example: '1.00' },
  { code: 'pointed-impossible', column, field: 'dueDate' },
  { code: 'pointed-failing', column: { ...column, header: '' }, field: 'dueDate', failed: sums(1, 2) },
  { code: 'which-currency', of: 'list', sign: '$', example: '$1' },
  { code: 'which-currency', of: 'file', sign: '', example: '' },
  { code: 'which-day', of: 'list', example: '03/05/2026', days: [issueDate, dueDate] },
  { code: 'which-day', of: 'file', example: '03/05/2026', days: [issueDate, dueDate] },
  { code: 'decimal-mark', of: 'list', example: '1.234' },
  { code: 'decimal-mark', of: 'file', example: '1.234' },
  {
    code: 'twice',
    rows: [
      { name: '@@', row: 2 },
      { name: null, row: 4 },
    ],
  },
];

const labels: readonly ChoiceLabel[] = [
  { code: 'column', header: '', column: 2 },
  { code: 'day', day: dueDate },
  { code: 'no-column' },
  { code: 'neither' },
  { code: 'totals' },
  { code: 'still-open' },
  { code: 'with-tax' },
  { code: 'without-tax' },
  { code: 'as-read' },
  { code: 'as-pointed' },
  { code: 'one-invoice' },
  { code: 'two-invoices' },
  { code: 'three-decimals' },
  { code: 'over-a-thousand' },
];

const whys: readonly ProblemWhy[] = [
  { code: 'no-amount' },
  { code: 'two-amounts' },
  { code: 'too-large' },
  { code: 'too-many-decimals' },
  { code: 'rounded' },
  { code: 'no-day' },
  { code: 'two-days' },
  { code: 'imprecise-day' },
  { code: 'stale-day' },
  { code: 'buckets-differ' },
  { code: 'amounts-beside' },
  { code: 'account-balance' },
  ...rowFindings.map((finding) => ({ code: 'row-check', finding }) as const),
];

const names: readonly Check['name'][] = ['totals-row', 'buckets', 'stated-count'];

export const everyFinding: {
  readonly questions: readonly Question[];
  readonly checks: readonly Check[];
  readonly problems: readonly Problem[];
} = {
  questions: everyAsks.map((asks, at) => ({
    key: String(at),
    about: 'column',
    asks,
    choices: labels.map((label, of) => ({ value: String(of), label, example: '1' })),
  })),
  checks: details.map((detail, at) => ({ name: names[at % 3] ?? 'buckets', ok: false, detail, rows: [] })),
  problems: whys.map((why, at) => ({
    place: { row: at + 1, header: '', column: at },
    at: null,
    field: at % 2 ? 'balance' : null,
    raw: '1',
    why,
  })),
};
