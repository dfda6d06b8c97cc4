import type { Day } from '../domain/day.ts';
import { type Money, type Sums, sumByCurrency } from '../domain/money.ts';
import type { Sender } from '../domain/sender.ts';
import { letterWords } from './catalogue/words.ts';
import { escapeHtml, linkText } from './html.ts';
import type { HeldLine, Letter, LetterLine } from './letter.ts';
import { dayText, moneyText, sumsText } from './letter-format.ts';
import { openSum } from './letter-table.ts';

/** What a statement is made from beside its letter. */
export type StatementOf = {
  readonly letter: Letter;
  readonly sender: Sender;
  readonly today: Day;
  /** Last days of the aging buckets, ascending. */
  readonly edges: readonly number[];
};

/** The statement of account as one file that opens anywhere: all that is open, its age, and how to pay. */
export function statementPage(of: StatementOf): string {
  const { letter, sender, today } = of;
  const { wording, locale, table } = letter;
  const words = letterWords[wording.language];
  const title = `${words.statement.title}, ${letter.customer}`;
  const all = [...table.overdue, ...table.held, ...table.notDue, ...table.credits];
  const piles: readonly (readonly [string, readonly (LetterLine | HeldLine)[]])[] = [
    [words.statement.overdue, table.overdue],
    [words.held, table.held],
    [words.notDue, table.notDue],
    [words.credit('').trim(), table.credits],
  ];
  const sections = piles.map(([heading, lines]) => sectionHtml(heading, lines, of)).join('');
  const balance = sumsText(openSum(all), locale);
  return `<!doctype html>
<html lang="${wording.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>
body { font: 14px/1.5 Arial, Helvetica, sans-serif; color: #1a1a1a; max-width: 800px; margin: 24px auto; padding: 0 16px; }
table { border-collapse: collapse; width: 100%; margin-bottom: 16px; }
th, td { text-align: left; padding: 4px 12px 4px 0; border-bottom: 1px solid #d9d9d9; }
th { font-weight: normal; color: #595959; }
.amount { text-align: right; white-space: nowrap; padding-right: 0; }
h2 { font-size: 16px; margin: 16px 0 4px; }
.balance { font-size: 18px; font-weight: bold; }
</style></head><body>
<p>${escapeHtml(sender.company)}<br>${escapeHtml(dayText(today, locale))}</p>
<h1 dir="auto">${escapeHtml(title)}</h1>
<p class="balance">${words.statement.balance}${words.colon} ${escapeHtml(balance)}</p>
${sections}
${agingHtml(table.overdue, table.notDue, of)}
${letter.closing.map((text) => `<p>${text.split('\n').map(linkText).join('<br>')}</p>`).join('\n')}
</body></html>
`;
}

function sectionHtml(heading: string, lines: readonly (LetterLine | HeldLine)[], of: StatementOf): string {
  if (lines.length === 0) return '';
  const { locale, wording } = of.letter;
  const words = letterWords[wording.language];
  const head = [words.invoice, words.date, words.due, words.days]
    .map((text) => `<th scope="col">${text}</th>`)
    .join('');
  const figures = [words.total, words.open]
    .map((text) => `<th scope="col" class="amount">${text}</th>`)
    .join('');
  const rows = lines.map((line) => rowHtml(line, of)).join('');
  const sum = escapeHtml(sumsText(openSum(lines), locale));
  return `<h2>${escapeHtml(heading)}</h2><table><thead><tr>${head}${figures}</tr></thead><tbody>${rows}<tr><td colspan="5"></td><td class="amount"><b>${sum}</b></td></tr></tbody></table>`;
}

function rowHtml(line: LetterLine | HeldLine, { letter }: StatementOf): string {
  const { locale } = letter;
  const day = (of: Day | null): string => (of ? escapeHtml(dayText(of, locale, 'medium')) : '');
  const money = (of: Money | null): string => (of ? escapeHtml(moneyText(of, locale)) : '');
  const state = 'why' in line ? `<br><small>${escapeHtml(stateOf(line, letter))}</small>` : '';
  return `<tr><td><bdi>${escapeHtml(line.number)}</bdi>${state}</td><td>${day(line.issueDate)}</td><td>${day(line.dueDate)}</td><td>${line.daysOverdue ?? ''}</td><td class="amount">${money(line.total)}</td><td class="amount">${money(line.open)}</td></tr>`;
}

const stateOf = ({ why, on }: HeldLine, { wording, locale }: Letter): string =>
  letterWords[wording.language].heldState[why](on && dayText(on, locale));

/** What is open by age, currency by currency. */
function agingHtml(overdue: readonly LetterLine[], notDue: readonly LetterLine[], of: StatementOf): string {
  if (overdue.length === 0) return '';
  const words = letterWords[of.letter.wording.language].statement;
  const buckets: { readonly label: string; readonly sums: Sums }[] = [
    { label: words.notDue, sums: openSum(notDue) },
    ...of.edges.map((edge, at) => {
      const from = (of.edges[at - 1] ?? 0) + 1;
      return { label: `${from}–${edge} ${words.days}`, sums: between(overdue, from, edge) };
    }),
    {
      label: `> ${of.edges.at(-1) ?? 0} ${words.days}`,
      sums: between(overdue, (of.edges.at(-1) ?? 0) + 1, null),
    },
  ];
  const cells = (each: (bucket: (typeof buckets)[number]) => string): string => buckets.map(each).join('');
  return `<h2>${words.aging}</h2><table><thead><tr>${cells(({ label }) => `<th scope="col" class="amount">${escapeHtml(label)}</th>`)}</tr></thead><tbody><tr>${cells(({ sums }) => `<td class="amount">${escapeHtml(sumsText(sums, of.letter.locale))}</td>`)}</tr></tbody></table>`;
}

const between = (lines: readonly LetterLine[], from: number, to: number | null): Sums =>
  sumByCurrency(
    lines.flatMap(({ daysOverdue, open }) =>
      daysOverdue !== null && daysOverdue >= from && (to === null || daysOverdue <= to) ? [open] : [],
    ),
  );
