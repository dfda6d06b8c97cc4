import type { Column } from '../domain/reading.ts';
import { headerFields } from './labels/header-fields.ts';
import { tidy } from './tidy.ts';

type Named = { readonly header: string; readonly cells: readonly string[] };

const anyLead = /^\s*[:：]?\s*/;
const colon = /^\s*[:：]\s*/;
const apart = /^(?:\s*[:：]\s*|\s+)/;
const beforeFigure = /^\s*[:：]?\s*(?=[^\p{L}\s])/u;

const figures: ReadonlySet<string> = new Set(['issueDate', 'dueDate', 'total', 'paid', 'balance']);

/**
 * Cells without the header that each of them begins with, which wide screens hide; null where they do not. Where no other
 * column prints its header (`narrow`), that may be how they are called: Client Solutions Ltd under "Client", INV-7
 * under "INV".
 */
export function withoutHeader(
  { header, cells }: Named,
  known: readonly { readonly field: string }[],
  narrow: boolean,
): Pick<Named, 'cells'> | null {
  const is = (name: string) => known.some(({ field }) => field === name);
  const alone = is('customer') ? colon : is('number') ? apart : beforeFigure;
  const values = afterHeader(header, cells, narrow ? anyLead : alone);
  return values && { cells: values };
}

/** No amount or date begins with the name of its column: where one does in every row, all columns print theirs. */
export function printsHeader({ headers, text }: Column): boolean {
  const header = tidy(headers.at(-1) ?? '');
  const first = text.find(Boolean);
  return (
    header !== '' &&
    first?.includes(header) === true &&
    headerFields(header).some(({ field, exact }) => exact && figures.has(field)) &&
    afterHeader(header, text.map(tidy), beforeFigure) !== null
  );
}

/** What follows the header in each cell; null where one holds nothing but it, or something else. */
function afterHeader(header: string, cells: readonly string[], lead: RegExp): readonly string[] | null {
  const values: string[] = [];
  for (const text of cells) {
    const rest = text.startsWith(header) ? text.slice(header.length) : '';
    if (text !== '' && (rest === '' || !lead.test(rest))) return null;
    values.push(rest.replace(lead, ''));
  }
  return values.some(Boolean) ? values : null;
}
