import type { Day } from '../../../domain/day.ts';
import type { CheckDetail, ProblemWhy, RowFinding } from '../../../domain/findings.ts';
import type { Money } from '../../../domain/money.ts';
import type { Problem } from '../../../domain/snapshot.ts';
import { dates } from './dates.ts';
import { columnField } from './reading.ts';
import { count, number } from './words.ts';

type Show = (amount: Money) => string;

const on = (day: Day): string => `${dates.short(day, day)} ${day.slice(0, 4)}`;
const beyond = ({ read, printed }: { read: Money; printed: Money }): Money => ({
  ...printed,
  minor: printed.minor - read.minor,
});

function row(finding: RowFinding, show: Show): string {
  switch (finding.code) {
    case 'buckets': {
      const { sum, balance } = finding;
      return `${show(sum)} ${sum.minor === balance.minor ? '=' : '≠'} ${show(balance)}`;
    }
    case 'rest': {
      const { total, paid, balance } = finding;
      const same = total.minor - paid.minor === balance.minor;
      return `${show(total)} − ${show(paid)} ${same ? '=' : '≠'} ${show(balance)}`;
    }
    case 'state':
      return `“${finding.statusText}” with ${show(finding.balance)} open`;
    case 'days-late':
      return `due ${on(finding.dueDate)}: ${count(finding.printed, 'day', 'days')} overdue printed, ${number(finding.counted)} counted`;
    case 'dates':
      return `issued ${on(finding.issueDate)}, due ${on(finding.dueDate)}`;
  }
}

const because: Readonly<Record<Exclude<ProblemWhy['code'], 'row-check'>, string>> = {
  'no-amount': 'This is not one amount.',
  'two-amounts': 'The amount can be read in two ways; see the question.',
  'too-large': 'The amount is too large.',
  'too-many-decimals': 'It has more decimals than its currency.',
  rounded: 'The page shows its amounts rounded to thousands or millions.',
  'no-day': 'This is not a date.',
  'two-days': 'Day and month can be read in two ways; see the question.',
  'imprecise-day': 'It names no single day.',
  'stale-day': 'It counts from the day the page was loaded, which is not today.',
  'buckets-differ': 'The buckets do not add up to it.',
  'amounts-beside': 'Amounts without a header stand beside it: they may be the balance, or taken off it.',
  'account-balance':
    'This is the balance of the account. Which invoices its payments settle is not said, so what is open of each is left empty.',
};

const doubts: Readonly<Record<RowFinding['code'], (words: string) => string>> = {
  buckets: (words) => `The buckets do not add up: ${words}.`,
  rest: (words) => `The row’s amounts contradict each other: ${words}.`,
  state: (words) => `Status and balance disagree: ${words}.`,
  'days-late': (words) => `Days overdue and due date disagree: ${words}.`,
  dates: (words) => `It is due before it was issued: ${words}.`,
};

/** What was found out about a page's values. Amounts are shown by `show`. */
export const findings = {
  check(detail: CheckDetail, show: Show): string {
    switch (detail.code) {
      case 'rows': {
        const { held, all, finding } = detail;
        const agree = `${number(held)} of ${count(all, 'row agrees', 'rows agree')}`;
        return detail.row === null
          ? `${agree}: ${row(finding, show)}`
          : `${agree}; row ${number(detail.row)}: ${row(finding, show)}`;
      }
      case 'sums':
        return detail.sums
          .map(({ read, printed }) =>
            read.minor === printed.minor
              ? `${show(read)} = ${show(printed)}`
              : `${show(read)} read, ${show(printed)} printed, difference ${show(beyond({ read, printed }))}`,
          )
          .join('; ');
      case 'rows-shown': {
        const { rows, from, to, stated } = detail;
        const of = stated === null ? '' : ` of ${number(stated)}`;
        return `${count(rows, 'row', 'rows')} read, the page shows ${number(from)}–${number(to)}${of}`;
      }
      case 'rows-stated':
        return `${number(detail.rows)} of ${count(detail.stated, 'row', 'rows')} read`;
    }
  },
  problem: (why: ProblemWhy, show: Show): string =>
    why.code === 'row-check' ? doubts[why.finding.code](row(why.finding, show)) : because[why.code],
  row: (at: number): string => `row ${number(at)}`,
  /** The column as the page calls it, else by what it was read as, else by its number. */
  column: ({ place, field }: Pick<Problem, 'place' | 'field'>): string =>
    place.header || (field ? columnField[field] : `column ${number(place.column + 1)}`),
};
