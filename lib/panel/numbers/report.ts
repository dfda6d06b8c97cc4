import { figureId } from '../../domain/figure-id.ts';
import type { Goal } from '../../domain/goal.ts';
import { escapeHtml } from '../../letters/html.ts';
import { trendOf } from '../../numbers/trend.ts';
import { texts } from '../texts/texts.ts';
import { changeWords } from './change-words.ts';
import { goalProgress } from './goal-words.ts';
import { printShort, printValue } from './print-figure.ts';
import { agingBar, meter, trendLine } from './report-pictures.ts';
import { inFile, type Table, type TableCell, type Tabled } from './table.ts';
import { tablesOf } from './tables.ts';

const t = texts.numbers;

const style = `:root{color-scheme:light}body{font:14px/1.45 system-ui,sans-serif;color:#1f1d1a;max-width:52rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.05rem;margin:1.8rem 0 .4rem;break-after:avoid}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:start;padding:.25rem .6rem .25rem 0;border-top:1px solid #d9d4ca;vertical-align:top}thead th{border:0;color:#57534b;font-weight:400}
td.n,thead th.n{text-align:end}td.n{white-space:nowrap}.lead{font-size:1.6rem;font-weight:600;margin:0}.quiet{color:#57534b}.ages{display:block;width:100%;height:24px}
.meter{display:block;width:100%;height:6px;border-radius:3px;overflow:hidden}.scroll{overflow-x:auto}@media print{.scroll{overflow:visible}}
.trends{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.6rem}.trends>div{border:1px solid #d9d4ca;border-radius:6px;padding:.4rem .6rem;break-inside:avoid}
.trends b{font-size:1.2rem;margin-inline-end:.6rem}tr{break-inside:avoid}@media print{body{margin:0;max-width:none}}`;

export type Reported = Tabled & {
  /** Of what the report is. */
  readonly name: string;
  readonly goals: readonly Goal[];
};

/** The weekly meeting's page: one file, no script, nothing fetched. Names of customers are text, never markup. */
export function reportPage(of: Reported): string {
  const { view, name, today, locale } = of;
  const title = escapeHtml(t.reportTitle(name, today));
  const { overdue } = view.figures;
  const share = view.figures['overdue-share'];
  const open = printValue(view.figures.open.value ?? 0, 'money', view.currency, locale);
  const lead = overdue.value === null ? '' : printValue(overdue.value, 'money', view.currency, locale);
  return `<!doctype html>
<html lang="${texts.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${style}</style></head><body>
<h1>${title}</h1>
<p class="lead">${escapeHtml(lead)}</p>
<p class="quiet">${escapeHtml(`${t.overdueOf(share.value === null ? '' : t.percent(share.value))} ${open}`)}</p>
${agingBar(view)}
${goalsHtml(of)}
${warningsHtml(of)}
${trendsHtml(of)}
${tablesOf(of)
  .filter(({ long }) => !long)
  .map(tableHtml)
  .join('\n')}
<p class="quiet">${escapeHtml(t.reportFoot)} ${escapeHtml(t.worksText)}</p>
</body></html>
`;
}

function goalsHtml({ goals, view, today, locale }: Reported): string {
  const shown = goals.filter(({ currency }) => currency === view.currency);
  if (shown.length === 0) return '';
  const rows = shown.map((goal) => {
    const { title, line, share, state } = goalProgress(goal, view, today, locale);
    const words = [...(state ? [t.goalState[state]] : []), line].join(' · ');
    return `<p><b>${escapeHtml(title)}</b> ${escapeHtml(t.byDay(texts.dates.short(goal.by, today)))}<br>${escapeHtml(words)}</p>${meter(share)}`;
  });
  return `<h2>${escapeHtml(t.goals)}</h2>${rows.join('\n')}`;
}

/** So many are named; the panel has them all. */
const mostWarnings = 12;

function warningsHtml({ view }: Reported): string {
  if (view.warnings.length === 0) return '';
  const rows = view.warnings
    .slice(0, mostWarnings)
    .map(({ kind, name }) => `<li>${escapeHtml(`${texts.outlook.warning[kind]}: ${name}`)}</li>`);
  const heading = `${texts.outlook.warnings} (${view.warnings.length})`;
  return `<h2>${escapeHtml(heading)}</h2><ul>${rows.join('')}</ul>`;
}

/** Every figure of which a course is known, with its change in a month. */
function trendsHtml({ view, today, locale }: Reported): string {
  const cards = figureId.options.flatMap((id) => {
    const { value, unit } = view.figures[id];
    const { points, monthAgo } = trendOf(view.course, id, today);
    if (value === null || points.length < 2) return [];
    const change = changeWords(id, view.figures[id], monthAgo?.value ?? null, view.currency, locale);
    const shown = escapeHtml(printShort(value, unit, view.currency, locale));
    return [
      `<div><span class="quiet">${escapeHtml(t.figures[id].name)}</span><br><b>${shown}</b>${trendLine(points)}<br>${escapeHtml(change?.words ?? '')}</div>`,
    ];
  });
  if (cards.length === 0) return '';
  const changes = trendOf(view.course, 'open', today).planChanged.map((day) =>
    t.planChanged(texts.dates.short(day, today)),
  );
  return `<h2>${escapeHtml(`${t.trend}. ${t.monthOnMonth}`)}</h2><div class="trends">${cards.join('\n')}</div><p class="quiet">${escapeHtml(changes.join(' · '))}</p>`;
}

function tableHtml({ name, head, rows, most = Number.POSITIVE_INFINITY }: Table): string {
  const all = rows();
  if (all.length === 0) return '';
  const isNumber = (at: number): boolean => all.some((row) => typeof inFile(row[at] ?? null) === 'number');
  const heads = head.map(
    (one, at) => `<th scope="col"${isNumber(at) ? ' class="n"' : ''}>${escapeHtml(one)}</th>`,
  );
  const more = all.length > most ? `<p class="quiet">${escapeHtml(t.moreInFile(all.length - most))}</p>` : '';
  return `<h2>${escapeHtml(name)}</h2>
<div class="scroll"><table><thead><tr>${heads.join('')}</tr></thead><tbody>
${all
  .slice(0, most)
  .map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`)
  .join('\n')}
</tbody></table></div>${more}`;
}

function cellHtml(cell: TableCell): string {
  const shown = typeof cell === 'object' && cell !== null ? cell.page : cell;
  const text = escapeHtml(typeof shown === 'number' ? shown.toLocaleString(texts.lang) : (shown ?? ''));
  return typeof inFile(cell) === 'number' ? `<td class="n">${text}</td>` : `<td>${text}</td>`;
}
