/** Tables of made-up invoices, ten columns wide, as an accounting page would hold them. Runs in the page. */

const headers = [
  'Invoice',
  'Customer',
  'Order',
  'Issue date',
  'Due date',
  'Total',
  'Paid',
  'Balance',
  'Status',
  'Terms',
];
const firstDay = Date.UTC(2026, 0, 1);
const dayLength = 86_400_000;

/** `rich`: a tick, a link and a title in every row. */
export type TableKind = 'bare' | 'rich';

/** Puts a table of so many rows into the document in place of what was there, laid out. */
export function showTable(rows: number, kind: TableKind): HTMLTableElement {
  document.body.innerHTML = `<main><h1>Invoices</h1><p>Amounts in EUR</p><table><thead><tr>${headers
    .map((header) => `<th>${header}</th>`)
    .join(
      '',
    )}</tr></thead><tbody>${Array.from({ length: rows }, (_, at) => rowOf(at, kind)).join('')}</tbody></table></main>`;
  const table = document.querySelector('table');
  if (!table) throw new Error('no table');
  table.getBoundingClientRect();
  return table;
}

function rowOf(at: number, kind: TableKind): string {
  const total = 10_000 + ((at * 7919) % 900_000);
  const paid = at % 5 === 0 ? Math.trunc(total / 4) : 0;
  const issued = isoDay(at % 90);
  const texts = [
    `INV-${100_000 + at}`,
    `Customer ${at % 700} Ltd`,
    `PO-${40_000 + at}`,
    issued,
    isoDay((at % 90) + 30),
    amount(total),
    amount(paid),
    amount(total - paid),
    paid > 0 ? 'Partially paid' : 'Open',
    '30 days net',
  ];
  if (kind === 'rich') {
    texts[0] = `<a href="/invoices/${at}">${texts[0]}</a>`;
    texts[1] = `<span title="Customer ${at % 700} Limited, Springfield">${texts[1]}</span>`;
    texts[9] = '<input type="checkbox">';
  }
  return `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
}

const isoDay = (day: number): string => new Date(firstDay + day * dayLength).toISOString().slice(0, 10);

function amount(cents: number): string {
  const whole = String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${whole}.${String(cents % 100).padStart(2, '0')}`;
}
