import { formatMoney, type Money, moneyParts, type Sums } from '../../lib/domain/money.ts';
import type { LetterLine, LetterTable as Table } from '../../lib/letters/letter.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.draft;

/** The invoices asked for, with their sum; credits and what is to be paid; then what is not due, apart. */
export function LetterTable({ table, locale }: { table: Table; locale: string }) {
  const only = table.toPay.length === 1 ? table.toPay[0] : undefined;
  const amount = (open: Money): string => (only ? bare(open, locale) : formatMoney(open, locale, 'code'));
  const derived = [...table.overdue, ...table.credits, ...table.notDue].some((line) => line.derived);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.invoice}</th>
            <th scope="col">{t.due}</th>
            <th scope="col">{t.days}</th>
            <th scope="col">{only?.currency ? t.openIn(symbol(only, locale)) : t.open}</th>
          </tr>
        </thead>
        <tbody>
          {table.overdue.map((line) => (
            <Row key={line.key} line={line} amount={amount} />
          ))}
        </tbody>
        <tfoot>
          {table.credits.length > 0 && <SumRows label={t.sum} sums={table.overdueSum} text={amount} />}
          {table.credits.map((line) => (
            <tr key={line.key}>
              <td colSpan={3}>{t.credit(line.number)}</td>
              <td>{amount(line.open)}</td>
            </tr>
          ))}
          <SumRows label={t.toPay} sums={table.toPay} text={(sum) => formatMoney(sum, locale)} />
        </tfoot>
      </table>
      {table.notDue.length > 0 && (
        <table class="not-due">
          <caption class="small quiet">{t.notDueYet}</caption>
          <tbody>
            {table.notDue.map((line) => (
              <Row key={line.key} line={line} amount={amount} />
            ))}
          </tbody>
        </table>
      )}
      {derived && <p class="small quiet">{t.derivedNote}</p>}
    </>
  );
}

function Row({ line, amount }: { line: LetterLine; amount: (open: Money) => string }) {
  const { state } = usePanel();
  const late = line.daysOverdue !== null && line.daysOverdue > 0 ? line.daysOverdue : '';
  return (
    <tr>
      <td class="number">{line.number}</td>
      <td>{line.dueDate ? texts.dates.short(line.dueDate, state.today.value) : ''}</td>
      <td>{late}</td>
      <td>
        {amount(line.open)}
        {line.derived && t.derivedMark}
      </td>
    </tr>
  );
}

function SumRows({ label, sums, text }: { label: string; sums: Sums; text: (sum: Money) => string }) {
  return (
    <>
      {sums.map((sum, index) => (
        <tr key={sum.currency}>
          <td colSpan={2}>{index === 0 ? label : ''}</td>
          <td colSpan={2}>{text(sum)}</td>
        </tr>
      ))}
    </>
  );
}

/** The number without its currency, which the column's header says. */
const bare = (amount: Money, locale: string): string =>
  moneyParts(amount, locale)
    .filter(({ type }) => type !== 'currency')
    .map(({ type, value }) => (type === 'minusSign' ? '−' : value))
    .join('')
    .trim();

const symbol = (amount: Money, locale: string): string =>
  moneyParts(amount, locale).find(({ type }) => type === 'currency')?.value ?? '';
