import type { Day } from '../../domain/day.ts';
import { escapeHtml } from '../../letters/html.ts';
import type { Cell } from '../../numbers/csv-text.ts';
import { texts } from '../texts/texts.ts';
import type { NumbersView } from './numbers-view.ts';
import { printValue } from './print-figure.ts';
import { type Table, tablesOf } from './tables.ts';

const t = texts.numbers;

/** Ages from not due to oldest, distinct also in grey. */
const inks = ['#7d8a8c', '#b8862b', '#b9662a', '#a0432b', '#75231b'];

const style = `:root{color-scheme:light}body{font:14px/1.45 system-ui,sans-serif;color:#1f1d1a;max-width:52rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.05rem;margin:1.8rem 0 .4rem;break-after:avoid}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:start;padding:.25rem .6rem .25rem 0;border-top:1px solid #d9d4ca;vertical-align:top}thead th{border:0;color:#57534b;font-weight:400}
td.n{text-align:end;white-space:nowrap}.lead{font-size:1.6rem;font-weight:600;margin:0}.quiet{color:#57534b}svg{display:block;width:100%;height:24px}
tr{break-inside:avoid}@media print{body{margin:0;max-width:none}}`;

/** The weekly meeting's page: one file, no script, nothing fetched. Names of customers are text, never markup. */
export function reportPage(view: NumbersView, book: string, today: Day, locale: string): string {
  const title = t.reportTitle(book, today);
  const { overdue } = view.figures;
  const share = view.figures['overdue-share'];
  const open = printValue(view.figures.open.value ?? 0, 'money', view.currency, locale);
  const lead = overdue.value === null ? '' : printValue(overdue.value, 'money', view.currency, locale);
  return `<!doctype html>
<html lang="${texts.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title><style>${style}</style></head><body>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(lead)}</p>
<p class="quiet">${escapeHtml(`${t.overdueOf(share.value === null ? '' : t.percent(share.value))} ${open}`)}</p>
${agingBar(view)}
${tablesOf(view, locale)
  .filter(({ rows }) => rows.length > 0)
  .map(tableHtml)
  .join('\n')}
<p class="quiet">${escapeHtml(t.reportFoot)} ${escapeHtml(t.worksText)}</p>
</body></html>
`;
}

function agingBar({ aging: { buckets } }: NumbersView): string {
  const all = buckets.reduce((sum, { minor }) => sum + Math.max(0, minor), 0);
  if (all === 0) return '';
  let at = 0;
  const parts = buckets.map(({ from, to, minor }, index) => {
    const width = (100 * Math.max(0, minor)) / all;
    const label = `${from === null ? t.notDue : t.bucket(from, to)}: ${t.percent(width / 100)}`;
    const ink = inks[Math.min(index, inks.length - 1)];
    const rect = `<rect x="${at.toFixed(2)}%" width="${Math.max(0, width - 0.3).toFixed(2)}%" height="24" fill="${ink}"><title>${escapeHtml(label)}</title></rect>`;
    at += width;
    return rect;
  });
  return `<svg role="img" aria-label="${escapeHtml(t.agingPicture)}">${parts.join('')}</svg>`;
}

const tableHtml = ({ name, head, rows }: Table): string => `<h2>${escapeHtml(name)}</h2>
<table><thead><tr>${head.map((one) => `<th scope="col">${escapeHtml(one)}</th>`).join('')}</tr></thead><tbody>
${rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n')}
</tbody></table>`;

const cellHtml = (cell: Cell): string =>
  typeof cell === 'number'
    ? `<td class="n">${cell.toLocaleString(texts.lang)}</td>`
    : `<td>${escapeHtml(cell ?? '')}</td>`;
