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
      return `„${finding.statusText}“, aber ${show(finding.balance)} offen`;
    case 'days-late':
      return `fällig am ${on(finding.dueDate)}: ${count(finding.printed, 'Tag', 'Tage')} überfällig gedruckt, ${number(finding.counted)} gezählt`;
    case 'dates':
      return `ausgestellt am ${on(finding.issueDate)}, fällig am ${on(finding.dueDate)}`;
  }
}

const because: Readonly<Record<Exclude<ProblemWhy['code'], 'row-check'>, string>> = {
  'no-amount': 'Das ist nicht ein einzelner Betrag.',
  'two-amounts': 'Der Betrag lässt sich auf zwei Arten lesen; siehe die Frage.',
  'too-large': 'Der Betrag ist zu groß.',
  'too-many-decimals': 'Er hat mehr Nachkommastellen als seine Währung.',
  rounded: 'Die Seite zeigt ihre Beträge auf Tausende oder Millionen gerundet.',
  'no-day': 'Das ist kein Datum.',
  'two-days': 'Tag und Monat lassen sich auf zwei Arten lesen; siehe die Frage.',
  'imprecise-day': 'Es nennt keinen einzelnen Tag.',
  'stale-day': 'Es zählt von dem Tag an, an dem die Seite geladen wurde, und der ist nicht heute.',
  'buckets-differ': 'Die Altersspalten ergeben ihn nicht.',
  'amounts-beside':
    'Daneben stehen Beträge ohne Überschrift: Sie können der offene Betrag sein oder davon abgehen.',
  'account-balance':
    'Das ist der Saldo des Kontos. Welche Rechnungen die Zahlungen begleichen, steht nicht da, darum bleibt leer, was von jeder offen ist.',
};

const doubts: Readonly<Record<RowFinding['code'], (words: string) => string>> = {
  buckets: (words) => `Die Altersspalten gehen nicht auf: ${words}.`,
  rest: (words) => `Die Beträge der Zeile widersprechen sich: ${words}.`,
  state: (words) => `Status und offener Betrag widersprechen sich: ${words}.`,
  'days-late': (words) => `Verzugstage und Fälligkeit widersprechen sich: ${words}.`,
  dates: (words) => `Fällig, bevor sie ausgestellt wurde: ${words}.`,
};

/** What was found out about a page's values. Amounts are shown by `show`. */
export const findings = {
  check(detail: CheckDetail, show: Show): string {
    switch (detail.code) {
      case 'rows': {
        const { held, all, finding } = detail;
        const agree = `${number(held)} von ${count(all, 'Zeile stimmt', 'Zeilen stimmen')}`;
        return detail.row === null
          ? `${agree}: ${row(finding, show)}`
          : `${agree}; Zeile ${number(detail.row)}: ${row(finding, show)}`;
      }
      case 'sums':
        return detail.sums
          .map(({ read, printed }) =>
            read.minor === printed.minor
              ? `${show(read)} = ${show(printed)}`
              : `${show(read)} gelesen, ${show(printed)} gedruckt, Unterschied ${show(beyond({ read, printed }))}`,
          )
          .join('; ');
      case 'rows-shown': {
        const { rows, from, to, stated } = detail;
        const of = stated === null ? '' : ` von ${number(stated)}`;
        return `${count(rows, 'Zeile', 'Zeilen')} gelesen, die Seite zeigt ${number(from)}–${number(to)}${of}`;
      }
      case 'rows-stated':
        return `${number(detail.rows)} von ${count(detail.stated, 'Zeile', 'Zeilen')} gelesen`;
    }
  },
  problem: (why: ProblemWhy, show: Show): string =>
    why.code === 'row-check' ? doubts[why.finding.code](row(why.finding, show)) : because[why.code],
  row: (at: number): string => `Zeile ${number(at)}`,
  /** The column as the page calls it, else by what it was read as, else by its number. */
  column: ({ place, field }: Pick<Problem, 'place' | 'field'>): string =>
    place.header || (field ? columnField[field] : `Spalte ${number(place.column + 1)}`),
};
