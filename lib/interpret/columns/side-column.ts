import type { GridColumn } from '../grid.ts';

const debit = /^(?:dr\.?|debit|soll|débit|debe|dare|debet|borç|дебет|借)$/iu;
const credit = /^(?:cr\.?|credit|haben|crédit|haber|avere|kredit|alacak|кредит|貸|贷)$/iu;
const letters: readonly (readonly [debit: string, credit: string])[] = [
  ['S', 'H'],
  ['D', 'C'],
  ['D', 'H'],
  ['D', 'A'],
  ['D', 'K'],
  ['B', 'A'],
  ['Д', 'К'],
];
const named = /^(?:\p{L}{1,6}\.?\s*[/|]\s*\p{L}{1,6}\.?|sh|dc|side|seite|sens|sign|vorzeichen|s\/h[- ]kz)$/iu;

/**
 * Columns that say of the amount beside them on which side of the account it stands: "S/H" over S and H, "Dr/Cr".
 * Single letters count only where the header says so, or none says otherwise and both letters occur.
 */
export function sideColumns(columns: readonly GridColumn[]): readonly GridColumn[] {
  return columns.filter(({ header, cells }) => {
    const values = new Set<string>();
    for (const text of cells) {
      if (text.length > 8) return false;
      if (text !== '') values.add(text);
      if (values.size > 2) return false;
    }
    const all = [...values];
    if (all.length === 0) return false;
    if (all.every((text) => debit.test(text) || credit.test(text))) return true;
    const known = letters.some((pair) => all.every((text) => pair.includes(text)));
    return known && (named.test(header.trim()) || (header === '' && all.length === 2));
  });
}

/** The rows in which a column of amounts stands on the credit side; null where nothing says so. */
export function creditSide(
  column: GridColumn,
  sides: readonly GridColumn[],
): ((row: number) => boolean) | null {
  const [only, more] = sides;
  const side = more ? sides.find(({ index }) => index > column.index) : only;
  if (!side) return null;
  const values = new Set(side.cells.filter(Boolean));
  const [, letter] = letters.find((pair) => [...values].every((text) => pair.includes(text))) ?? [];
  return (row) => {
    const text = side.cells[row] ?? '';
    return credit.test(text) || (letter !== undefined && text === letter);
  };
}
