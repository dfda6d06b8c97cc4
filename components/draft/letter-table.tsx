import type { LetterLine, LetterTable as Table } from '../../lib/letters/letter.ts';
import type { InvoiceRow, TableRows } from '../../lib/letters/table-rows.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

const t = texts.draft;

/** The table as it leaves: what is overdue with its sums, then what is not due, apart. Amounts cannot be edited. */
export function LetterTable({ rows, table }: { rows: TableRows; table: Table }) {
  const { head, overdue, sums, notDue } = rows;
  const derived = [...table.overdue, ...table.credits, ...table.notDue].some((line) => line.derived);
  return (
    <>
      {overdue.length + sums.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{head.invoice}</th>
              <th scope="col">{head.due}</th>
              <th scope="col">{head.days}</th>
              <th scope="col">{head.open}</th>
            </tr>
          </thead>
          <tbody>
            <Rows rows={overdue} lines={table.overdue} />
          </tbody>
          <tfoot>
            {sums.map(({ label, amount, total }) => (
              <tr key={label + amount} class={total ? 'total' : undefined}>
                <td colSpan={2} dir="auto">
                  {label}
                </td>
                <td colSpan={2}>{amount}</td>
              </tr>
            ))}
          </tfoot>
        </table>
      )}
      {notDue && <p>{notDue.heading}</p>}
      {notDue && notDue.rows.length > 0 && (
        <table>
          <tbody>
            <Rows rows={notDue.rows} lines={table.notDue} />
          </tbody>
        </table>
      )}
      {derived && <p class="small quiet">{t.derivedNote}</p>}
    </>
  );
}

function Rows({ rows, lines }: { rows: readonly InvoiceRow[]; lines: readonly LetterLine[] }) {
  return (
    <>
      {rows.map(({ number, dueShort, daysOverdue, amount }, index) => (
        <tr key={lines[index]?.key}>
          <td class="number" dir="auto">
            {number}
          </td>
          <td>{dueShort}</td>
          <td>{daysOverdue !== null && daysOverdue > 0 ? daysOverdue : ''}</td>
          <td>
            {amount}
            {lines[index]?.derived && t.derivedMark}
          </td>
        </tr>
      ))}
    </>
  );
}
