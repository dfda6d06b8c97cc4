import type { GridColumn } from './grid.ts';
import { headerFields } from './labels/header-fields.ts';
import { tidy } from './tidy.ts';

const labelled =
  /^(\p{L}[\p{L}\s'’./]{1,29}?)\s*[:：]?\s*((?:[A-Z]{3}|\p{Sc}|[A-Z]{1,2}\p{Sc})?\s*[-−(]?\d.*)$/u;

/**
 * Amounts that stand with their label in one text beside a record, as a column each: "Balance due $3,100.50". Only
 * labels that are known whole and name a field that none of the pairs has. Such a text has no cell to point at.
 */
export function notePairs(notes: readonly string[], pairs: readonly GridColumn[]): readonly GridColumn[] {
  const has = new Set(pairs.flatMap(({ header }) => headerFields(header).map(({ field }) => field)));
  return [...new Set(notes.map(tidy))].flatMap((note): GridColumn[] => {
    const [, label = '', amount = ''] = labelled.exec(note) ?? [];
    const field = headerFields(label).find((one) => one.exact)?.field;
    if ((field !== 'total' && field !== 'balance') || has.has(field) || !/[.,]\d|\p{Sc}/u.test(amount))
      return [];
    has.add(field);
    const source = { headers: [label], key: null, text: [amount] };
    return [{ index: -1, part: null, header: label, key: null, cells: [amount], source }];
  });
}
