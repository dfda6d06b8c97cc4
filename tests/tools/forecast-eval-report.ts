import type { Figure } from '../bench/figures.ts';
import type { AtIssue, Scores } from './forecast-eval-issue.ts';
import { modelNames } from './forecast-eval-models.ts';
import { type Found, type InOrder, type Order, orders } from './forecast-eval-order.ts';

/** The goals on any book. */
const goals = { mae: 1.03, auc: 1, brier: 1, coverage: [0.75, 0.88], topTenth: 1.5 } as const;

const scoreNames: readonly (readonly [keyof Scores, name: string, unit: string])[] = [
  ['mae', 'MAE at issue', 'days'],
  ['aucLate', 'AUC late', ''],
  ['aucOver30', 'AUC more than 30 days late', ''],
  ['brier', 'Brier late', ''],
  ['calibration', 'calibration error', ''],
  ['coverage', 'coverage of the 80 % range', ''],
];

/** All that was measured; the light model's figures with their goals. */
export function figuresOf(issue: AtIssue, order: InOrder): readonly Figure[] {
  return [...goalFigures(issue, order), ...otherFigures(issue, order)];
}

function goalFigures({ scores }: AtIssue, { byInvoice }: InOrder): readonly Figure[] {
  const light = scores['light model'];
  const median = scores['customer median'];
  const [least, most] = goals.coverage;
  const coverage = light.coverage ?? Number.NaN;
  const [tenth, oldest] = [byInvoice['light model'].days[0], byInvoice.oldest.days[0]];
  return [
    against(
      'MAE at issue: light model',
      light.mae,
      'days',
      ['customer median', median.mae],
      goals.mae,
      'at most',
    ),
    against(
      'AUC late: light model',
      light.aucLate,
      '',
      ['customer median', median.aucLate],
      goals.auc,
      'at least',
    ),
    against(
      'Brier late: light model',
      light.brier,
      '',
      ['customer median', median.brier],
      goals.brier,
      'at most',
    ),
    {
      ...plain('coverage of the 80 % range: light model', coverage, ''),
      against: `${least} to ${most}`,
      goal: coverage < least ? least : most,
      ok: coverage >= least && coverage <= most,
    },
    against(
      'amount-days in the top tenth: light model',
      tenth,
      '',
      ['oldest', oldest],
      goals.topTenth,
      'at least',
    ),
  ].filter(({ value, against }) => !Number.isNaN(value) && !against?.includes('NaN'));
}

function otherFigures({ scores }: AtIssue, { byInvoice, byAccount }: InOrder): readonly Figure[] {
  const atIssue = modelNames.flatMap((model) =>
    scoreNames.flatMap(([score, name, unit]) => {
      const value = scores[model][score];
      return value === null ? [] : [plain(`${name}: ${model}`, value, unit)];
    }),
  );
  const inOrder = (what: string, found: Readonly<Record<Order, Found>>): readonly Figure[] =>
    orders.flatMap((order) =>
      shareNames.map(([name, of]) => plain(`${what}, ${name}: ${order}`, of(found[order]), '')),
    );
  const all = [...atIssue, ...inOrder('invoices', byInvoice), ...inOrder('accounts', byAccount)];
  return all.filter(({ value }) => !Number.isNaN(value));
}

const shareNames: readonly (readonly [string, (found: Found) => number])[] = [
  ['late amount in the top tenth', ({ late }) => late[0]],
  ['late amount in the top fifth', ({ late }) => late[1]],
  ['amount-days in the top tenth', ({ days }) => days[0]],
  ['amount-days in the top fifth', ({ days }) => days[1]],
];

const plain = (figure: string, value: number, unit: string): Figure => ({
  figure,
  value: rounded(value),
  unit,
  against: null,
  ratio: null,
  goal: null,
  ok: true,
});

function against(
  figure: string,
  value: number,
  unit: string,
  [name, other]: readonly [string, number],
  goal: number,
  bound: 'at most' | 'at least',
): Figure {
  const ratio = value / other;
  return {
    figure,
    value: rounded(value),
    unit,
    against: `${name} ${rounded(other)}`,
    ratio: rounded(ratio),
    goal,
    ok: bound === 'at most' ? value <= other * goal + asPrinted : value >= other * goal - asPrinted,
  };
}

/** What is equal in three digits is equal. */
const asPrinted = 0.0005;

const rounded = (value: number): number => Number(value.toFixed(4));

/** The tables for people, and the goals. */
export function reportOf(issue: AtIssue, order: InOrder): string {
  const share = (value: number | null): string =>
    value === null || Number.isNaN(value) ? '-' : value.toFixed(3);
  const atIssue = modelNames.map((model) => {
    const { mae, aucLate, aucOver30, brier, calibration, coverage } = issue.scores[model];
    return [model, mae.toFixed(2), ...[aucLate, aucOver30, brier, calibration, coverage].map(share)];
  });
  const found = (of: Readonly<Record<Order, Found>>): readonly (readonly string[])[] =>
    orders.map((one) => [one, ...shareNames.map(([, share]) => share(of[one])).map(share)]);
  const heads = ['late amount 10 %', '20 %', 'amount-days 10 %', '20 %'];
  const { trained, tested, untold, lateShare } = issue;
  return [
    `At issue: learned from ${trained} payments, judged on ${tested} invoices, ${(100 * lateShare).toFixed(1)} % late; ${untold} still open are not judged.`,
    table(['model', 'MAE days', 'AUC late', 'AUC >30', 'Brier', 'calibration', '80 % range'], atIssue),
    `Worklists: ${order.snapshots} weekly snapshots, ${order.open.toFixed(0)} open invoices of ${order.accounts.toFixed(0)} accounts on average; share found at the top.`,
    table(['invoices by', ...heads], found(order.byInvoice)),
    table(['accounts by', ...heads], found(order.byAccount)),
    table(['goal', 'value', 'against', 'ratio', 'goal', ''], goalFigures(issue, order).map(goalLine)),
  ].join('\n\n');
}

const goalLine = ({ figure, value, against, ratio, goal, ok }: Figure): readonly string[] => [
  figure,
  String(value),
  against ?? '',
  ratio === null ? '' : String(ratio),
  ratio === null ? '' : String(goal),
  ok ? 'good' : 'MISSED',
];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
