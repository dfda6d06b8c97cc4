import type { Day } from '../../domain/day.ts';
import type { FileFault, ImportField } from '../../domain/import.ts';
import type { Money } from '../../domain/money.ts';
import type { Result } from '../../domain/result.ts';
import { isBlank } from './cell-texts.ts';
import { asked, type CellFault, type CsvFinding } from './csv-context.ts';
import type { Mapped } from './map-columns.ts';
import type { MoneyCell } from './read-amounts.ts';
import type { DayCell } from './read-dates.ts';
import type { SheetRow } from './sheet.ts';

/** Reads the cells of one row by field, and keeps what could not be read. */
export type RowReader = {
  readonly line: number;
  /** Something in it waits for an answer. */
  readonly isOpen: () => boolean;
  readonly text: (field: ImportField) => string | null;
  readonly day: (field: ImportField) => Day | null;
  readonly money: (field: ImportField) => Money | null;
  /** A word that stands for a value: a remark where it stands for none. */
  readonly word: <T>(field: ImportField, read: (text: string) => T | null, why: FileFault) => T | null;
  readonly error: (field: ImportField | null, why: FileFault) => void;
  readonly remark: (field: ImportField | null, why: FileFault) => void;
  readonly customer: () => { readonly customer: string | null; readonly customerId: string | null };
};

export type Readers = {
  readonly mapped: Mapped;
  readonly day: DayCell;
  readonly money: ReadonlyMap<ImportField, MoneyCell>;
};

export function rowReader(
  row: SheetRow,
  { mapped, day, money }: Readers,
  errors: CsvFinding[],
  remarks: CsvFinding[],
): RowReader {
  const cell = (field: ImportField): string => row.cells[mapped.at.get(field) ?? -1] ?? '';
  const found = (field: ImportField | null, why: FileFault): CsvFinding => ({
    line: row.line,
    column: field && (mapped.columns[mapped.at.get(field) ?? -1]?.header ?? null),
    raw: field ? cell(field) : '',
    why: { code: why },
  });
  const error = (field: ImportField | null, why: FileFault): void => {
    errors.push(found(field, why));
  };
  const remark = (field: ImportField | null, why: FileFault): void => {
    remarks.push(found(field, why));
  };
  let isOpen = false;
  const text = (field: ImportField): string | null => (isBlank(cell(field)) ? null : cell(field));
  const take = <T>(field: ImportField, read: Result<T, CellFault> | undefined): T | null => {
    if (!read) return null;
    if (read.ok) return read.value;
    if (read.error === asked) isOpen = true;
    else error(field, read.error);
    return null;
  };
  return {
    line: row.line,
    isOpen: () => isOpen,
    text,
    day: (field) => take(field, day(cell(field))),
    money: (field) => take(field, money.get(field)?.(cell(field), cell('currency'))),
    word: (field, read, why) => {
      const word = text(field);
      const value = word === null ? null : read(word);
      if (word !== null && value === null) remark(field, why);
      return value;
    },
    error,
    remark,
    customer: () => {
      const named = { customer: text('customer'), customerId: text('customerId') };
      if (named.customer === null && named.customerId === null) error(null, 'no-customer');
      return named;
    },
  };
}
