import Papa from 'papaparse';
import type { FileFault } from '../../domain/import.ts';
import { tidy } from '../tidy.ts';

export type SheetRow = {
  /** Line of the file on which the row begins, the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
};

/** A file as rows of text; blank rows are left out. */
export type Sheet = {
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Rows whose quotes do not close or stand in the wrong place. */
  readonly broken: readonly { readonly line: number; readonly why: FileFault }[];
};

/** Above the headers some programs print the company, the report and its day. */
const headersWithin = 20;

/**
 * Takes a CSV text apart: comma, semicolon, tab or bar, quoted or not, byte order mark and Excel's "sep=" line allowed.
 * The row of headers is the one of the first rows in which `known` counts most.
 */
export function sheetOf(text: string, known: (cells: readonly string[]) => number): Sheet {
  const { body, delimiter, skipped } = withoutSeparatorLine(text.replace(/^\ufeff/, ''));
  const parsed = Papa.parse<string[]>(body, {
    delimiter: delimiter || delimiterOf(body, known),
    skipEmptyLines: false,
  });
  const all: SheetRow[] = [];
  let line = 1 + skipped;
  const lines: number[] = [];
  for (const cells of parsed.data) {
    lines.push(line);
    if (cells.some((cell) => cell.trim() !== '')) all.push({ line, cells: cells.map(tidy) });
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  const broken = parsed.errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }) => ({
      line: lines[row ?? 0] ?? line,
      why: 'quotes' as const,
    }));
  const at = headerAt(all.slice(0, headersWithin), known);
  return { headers: all[at]?.cells ?? [], rows: all.slice(at + 1), broken };
}

function withoutSeparatorLine(text: string): { body: string; delimiter: string; skipped: number } {
  const [line = '', mark = ''] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  return { body: text.slice(line.length), delimiter: mark, skipped: line ? 1 : 0 };
}

/** The one under which some row of headers says most; of equals the one that makes more columns. */
function delimiterOf(body: string, known: (cells: readonly string[]) => number): string {
  let best = { delimiter: ',', points: -1 };
  for (const delimiter of [',', ';', '\t', '|']) {
    const { data } = Papa.parse<string[]>(body, { delimiter, preview: headersWithin });
    const points = Math.max(0, ...data.map((cells) => known(cells) * 1000 + Math.min(999, cells.length)));
    if (points > best.points) best = { delimiter, points };
  }
  return best.delimiter;
}

function headerAt(rows: readonly SheetRow[], known: (cells: readonly string[]) => number): number {
  const counts = rows.map(({ cells }) => known(cells));
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}
