import type { CheckDetail, ProblemWhy, RowFinding } from '../../domain/findings.ts';
import type { Money } from '../../domain/money.ts';
import type { Problem } from '../../domain/snapshot.ts';

/** As the panel writes an amount. */
type Show = (amount: Money) => string;
type Of<Code extends RowFinding['code']> = Extract<RowFinding, { readonly code: Code }>;

type FindingWords = {
  readonly number: (value: number) => string;
  /** "3 rows". */
  readonly rows: (count: number) => string;
  /** "row 3". */
  readonly row: (number: string) => string;
  readonly column: (number: string) => string;
  /** "2 of 3 rows agree". */
  readonly agree: (held: string, all: number) => string;
  readonly unequal: (read: string, printed: string, difference: string) => string;
  readonly shown: (rows: string, from: string, to: string, stated: string | null) => string;
  readonly stated: (rows: string, stated: number) => string;
  readonly state: (of: Of<'state'>, open: string) => string;
  readonly daysLate: (of: Of<'days-late'>) => string;
  readonly dates: (of: Of<'dates'>) => string;
  readonly field: Readonly<Record<NonNullable<Problem['field']>, string>>;
  readonly because: Readonly<Record<Exclude<ProblemWhy['code'], 'row-check'>, string>>;
  /** Why a value of a row is left out, after the arithmetic that shows it. */
  readonly doubts: Readonly<Record<RowFinding['code'], (arithmetic: string) => string>>;
};

/** How a language says what was found out about a page's values, from its words. The arithmetic is the same in all. */
export function findingTexts(words: FindingWords) {
  const { number } = words;

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
        return words.state(finding, show(finding.balance));
      case 'days-late':
        return words.daysLate(finding);
      case 'dates':
        return words.dates(finding);
    }
  }

  function sum({ read, printed }: { readonly read: Money; readonly printed: Money }, show: Show): string {
    if (read.minor === printed.minor) return `${show(read)} = ${show(printed)}`;
    const difference = { ...printed, minor: printed.minor - read.minor };
    return words.unequal(show(read), show(printed), show(difference));
  }

  return {
    check(detail: CheckDetail, show: Show): string {
      switch (detail.code) {
        case 'rows': {
          const agree = words.agree(number(detail.held), detail.all);
          const said = row(detail.finding, show);
          return detail.row === null
            ? `${agree}: ${said}`
            : `${agree}; ${words.row(number(detail.row))}: ${said}`;
        }
        case 'sums':
          return detail.sums.map((one) => sum(one, show)).join('; ');
        case 'rows-shown': {
          const { rows, from, to, stated } = detail;
          return words.shown(
            words.rows(rows),
            number(from),
            number(to),
            stated === null ? null : number(stated),
          );
        }
        case 'rows-stated':
          return words.stated(number(detail.rows), detail.stated);
      }
    },
    problem: (why: ProblemWhy, show: Show): string =>
      why.code === 'row-check'
        ? words.doubts[why.finding.code](row(why.finding, show))
        : words.because[why.code],
    row: (at: number): string => words.row(number(at)),
    /** The column as the page calls it, else by what it was read as, else by its number. */
    column: ({ place, field }: Pick<Problem, 'place' | 'field'>): string =>
      place.header || (field ? words.field[field] : words.column(number(place.column + 1))),
  };
}
