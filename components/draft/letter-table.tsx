import { Fragment } from 'preact';
import type { LetterLine, LetterTable as Table } from '../../lib/letters/letter.ts';
import type { InvoiceRow, TableRows } from '../../lib/letters/table-rows.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { linkUrl } from '../shared/safe-url.ts';

const t = texts.draft;

/** The table as it leaves: what is overdue with its sums, then what is not due, apart. Amounts cannot be edited. */
export function LetterTable({ rows, table }: { rows: TableRows; table: Table }) {
  const { head, overdue, sums, notDue, held, earlier } = rows;
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
      {held && <p>{held.heading}</p>}
      {held && (
        <table>
          <tbody>
            {held.rows.map((row, index) => (
              <tr key={table.held[index]?.key}>
                <td class="number" dir="auto">
                  {row.number}
                  {row.dateShort !== '' && <span class="small quiet block">{row.dateShort}</span>}
                  <span class="small quiet block">{row.state}</span>
                </td>
                <td>{row.dueShort}</td>
                <td>{row.amount}</td>
              </tr>
            ))}
          </tbody>
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
      {earlier && <p>{earlier}</p>}
      {derived && <p class="small quiet">{t.derivedNote}</p>}
    </>
  );
}

function Rows({ rows, lines }: { rows: readonly InvoiceRow[]; lines: readonly LetterLine[] }) {
  return (
    <>
      {rows.map((row, index) => (
        <Fragment key={lines[index]?.key}>
          <tr>
            <td class="number" dir="auto">
              {row.number}
              {row.dateShort !== '' && <span class="small quiet block">{row.dateShort}</span>}
              {row.payLink && <PayLink url={row.payLink} />}
            </td>
            <td>{row.dueShort}</td>
            <td>{row.daysOverdue !== null && row.daysOverdue > 0 ? row.daysOverdue : ''}</td>
            <td>
              {row.amount}
              {lines[index]?.derived && t.derivedMark}
              {row.total !== '' && row.total !== row.amount && (
                <span class="small quiet block">{row.total}</span>
              )}
            </td>
          </tr>
          {row.part && (
            <tr class="quiet">
              <td colSpan={3}>{row.part.label}</td>
              <td>{row.part.amount}</td>
            </tr>
          )}
        </Fragment>
      ))}
    </>
  );
}

/** A link of the letter, to be tried before it leaves. */
function PayLink({ url }: { url: string }) {
  const safe = linkUrl(url);
  return safe ? (
    <a class="small block" href={safe} target="_blank" rel="noreferrer">
      {t.payLink}
    </a>
  ) : null;
}
