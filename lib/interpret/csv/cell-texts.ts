import { dateForm } from '../dates/date-form.ts';

/**
 * A date as a spreadsheet or database writes it, in the form the reader knows: 20200210 and 20200210.0 with marks, and
 * of a moment the day that is printed.
 */
export function dateText(cell: string): string {
  const compact = /^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:\.0+)?$/.exec(cell);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  return /^(\d{4}-\d\d-\d\d)[T ]\d\d:/.exec(cell)?.[1] ?? cell;
}

export const looksLikeDate = (cell: string): boolean =>
  ['named', 'numeric', 'instant'].includes(dateForm(dateText(cell)).kind);

/** An empty cell in the words of databases and data frames. */
export const isBlank = (cell: string): boolean => /^(?:-*|n\/?a|nan|nat|null|none|nil|#n\/a)$/i.test(cell);
