import type { ColumnField } from '../../domain/snapshot.ts';

/** `other`: a column that is known to be none of the fields (order date, date paid, credit limit, internal id). */
export type HeaderField = ColumnField | 'other';

export type HeaderMatch = {
  readonly field: HeaderField;
  /** Languages in which the word stands for the field. */
  readonly langs: readonly string[];
  /** The whole header is a known label; else it only contains one. */
  readonly exact: boolean;
};
