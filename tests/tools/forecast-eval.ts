/**
 * npm run forecast:eval -- data.csv [--split YYYY-MM-DD] [--customer COL --issue COL --due COL --paid COL --amount COL
 * --dates iso|dmy|mdy] [--json FILE]
 *
 * Judges the forecast and the order of the worklist on a history of invoices, split by time. COL is a header or the
 * number of a column; what is not named is recognised. An invoice without a day of payment is open.
 * `--sample supplier --seed 3` instead of a file takes a generated book.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { addDays, type Day, day, isDay } from '../../lib/domain/day.ts';
import { bookKinds, realisticBook } from '../collect/forecast/realistic-books.ts';
import { usualSplit } from './forecast-eval-book.ts';
import { type HistoryFile, readHistory } from './forecast-eval-file.ts';
import { judgeAtIssue } from './forecast-eval-issue.ts';
import { judgeOrder } from './forecast-eval-order.ts';
import { figuresOf, reportOf } from './forecast-eval-report.ts';

const text = { type: 'string' } as const;
const columns = { customer: text, issue: text, due: text, paid: text, amount: text, dates: text };

function options() {
  const own = { split: text, json: text, sample: text, seed: text };
  return parseArgs({ allowPositionals: true, options: { ...columns, ...own } });
}

async function history({ values, positionals }: ReturnType<typeof options>): Promise<HistoryFile> {
  const [file] = positionals;
  // Histories that were made up may run ahead of the clock.
  if (file)
    return readHistory(file, values, addDays(day.parse(Temporal.Now.plainDateISO().toString()), 3650));
  const kind = bookKinds.find((one) => one === values.sample);
  if (!kind) throw new Error(`Which file? Or --sample ${bookKinds.join(' | ')}, with --seed N.`);
  return { invoices: realisticBook(kind, Number(values.seed ?? 1)).invoices, said: [] };
}

function splitOf(given: string | undefined, { invoices }: HistoryFile): Day {
  if (given === undefined) return usualSplit(invoices);
  if (isDay(given)) return given;
  throw new Error(`--split ${given}: a day as YYYY-MM-DD.`);
}

try {
  const told = options();
  const book = await history(told);
  const split = splitOf(told.values.split, book);
  const issue = judgeAtIssue(book.invoices, split);
  if (issue.trained === 0 || issue.tested === 0)
    throw new Error(
      `Split at ${split}: ${issue.trained} payments before it, ${issue.tested} paid invoices after.`,
    );
  const order = judgeOrder(book.invoices, split);
  console.log(`${[...book.said, `Split at ${split}.`].join('\n')}\n\n${reportOf(issue, order)}`);
  if (told.values.json)
    await writeFile(told.values.json, `${JSON.stringify(figuresOf(issue, order), null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
