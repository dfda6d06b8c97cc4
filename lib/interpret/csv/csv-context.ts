import type { Day } from '../../domain/day.ts';
import type { FileFault, FileWhy } from '../../domain/import.ts';
import type { Answers } from '../../domain/snapshot.ts';

/** What reading a file is told beside its text. */
export type CsvContext = {
  readonly today: Day;
  readonly locale: string;
  readonly answers: Answers;
  /** The currency of the book the file is for, ISO code. */
  readonly bookCurrency: string | null;
};

/** Something of a row that cannot be read, or was left out. */
export type CsvFinding = {
  readonly line: number;
  /** Header of the column; null = the row as a whole. */
  readonly column: string | null;
  readonly raw: string;
  readonly why: FileWhy;
};

/** Why a cell cannot be read yet: a question about the file is open, which is no error of the row. */
export const asked = 'asked';

/** Why a cell gives no value. */
export type CellFault = FileFault | typeof asked;
