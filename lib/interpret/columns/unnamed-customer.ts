import type { PageContext } from '../context.ts';
import type { GridColumn } from '../grid.ts';
import { customerInHeading } from '../heading-facts.ts';
import { headerFields } from '../labels/header-fields.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './field.ts';
import { soundsLikeFirm } from './trade-words.ts';

/** What a header's word gives. */
const sure = 1.5;
/** Enough to ask, not to decide. */
const doubtful = 0.6;

/**
 * Cards and two-line cells print the customer without a label. Where no header names one, the only line of names
 * without a header is it, unless the page as a whole is about one customer. Under a header that says nothing known it is
 * asked about.
 */
export function unnamedCustomer(
  columns: readonly GridColumn[],
  scores: readonly Map<Field, number>[],
  seen: (column: GridColumn) => Evidence,
  { page }: PageContext,
): void {
  if (scores.some((of) => (of.get('customer') ?? 0) > 0)) return;
  if (customerInHeading(page) !== null) return;
  const found = columns.filter((column, at) => {
    const { words, code, density, status, kind, filled } = seen(column);
    if (column.header !== '' && filled < 3) return false;
    if (!scores[at]?.has('customer') || headerFields(column.header).length > 0) return false;
    return (
      words >= 0.5 &&
      words + code >= 0.8 &&
      density >= 0.9 &&
      status < 0.2 &&
      kind < 0.2 &&
      holdsNames(column) &&
      !areControls(column)
    );
  });
  const unlabelled = found.filter(({ header }) => header === '');
  const [only, more] = unlabelled.length > 0 ? unlabelled : found;
  if (!only || more) return;
  const told = only.header === '' || areCompanies(only);
  scores[columns.indexOf(only)]?.set('customer', told ? sure : doubtful);
}

/** One word in every row is a button: "Edit", "Open". */
function areControls({ cells }: GridColumn): boolean {
  const texts = cells.filter(Boolean);
  const [only = '', more] = new Set(texts);
  return more === undefined && texts.length > 1 && !/\s/.test(only);
}

/** Words that begin as names do, in scripts that tell; short ones ("of", "i", "de") may stand between. */
const name = /^(?:(?:[\p{Lu}\p{Lt}\p{Lo}\d][^\s]*|\p{L}{1,3}|&|\+|-)(?:\s+|$)){1,8}$/u;

/** What companies are, at the end or the beginning of their names. */
const company =
  /(?<![\p{L}\d])(?:ltd|limited|inc|llc|llp|plc|corp|co|gmbh|ag|kg|ohg|se|sa|sas|sarl|eurl|sl|slu|srl|spa|snc|bv|nv|vof|ab|hb|oy|oyj|as|asa|aps|a\/s|sp\. ?z ?o\. ?o|s\.r\.o|a\.s|kft|zrt|d\.o\.o|ooo|ооо|зао|ао|тов|lda|ltda|pty|pte|sdn|bhd|a\.ş|şti|e\.v|eg)\.?(?!\p{L})|株式会社|有限会社|合同会社|有限公司|주식회사|شركة|מ"בע|בע"מ/iu;

const areCompanies = ({ cells }: GridColumn): boolean => {
  const names = new Set(cells.filter(Boolean));
  return (
    names.size > 1 &&
    [...names].filter((name) => company.test(name) || soundsLikeFirm(name)).length >= names.size * 0.4
  );
};

function holdsNames({ cells }: GridColumn): boolean {
  const filled = cells.filter(Boolean);
  return filled.filter((text) => name.test(text)).length >= filled.length * 0.8;
}
