import type { ImportKind } from '../../../lib/domain/import.ts';
import type { CsvContext } from '../../../lib/interpret/csv/csv-context.ts';
import { type CsvPreview, readCsv } from '../../../lib/interpret/csv/read-csv.ts';
import { today } from '../../collect/forecast/make.ts';

const context: CsvContext = { today, locale: 'en', answers: {}, bookCurrency: 'EUR' };

export const read = <K extends ImportKind>(
  kind: K,
  lines: readonly string[],
  beside: Partial<CsvContext> = {},
): CsvPreview<K> => readCsv(lines.join('\n'), kind, { ...context, ...beside });

/** The field of each column, in order. */
export const fields = ({ columns }: CsvPreview): readonly (string | null)[] =>
  columns.map(({ field }) => field);
