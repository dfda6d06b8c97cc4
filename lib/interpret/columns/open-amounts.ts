import type { PageContext } from '../context.ts';
import type { Grid } from '../grid.ts';
import type { Bonus } from './amount-evidence.ts';
import type { Amounts } from './arithmetic.ts';

const open =
  /\b(?:open|outstanding|unpaid|overdue|past due|owes?|owing|arrears|pending)\b|\boffene|unbezahlt|ausstehend|überfällig|rückstän|impayé|non réglé|en souffrance|restant|pendiente|vencid|impag|openstaand|onbetaald|vervallen|apert[ei]|non pagat|insolut|scadut|em aberto|em atraso|obetald|öppna|förfall|åbne|ubetalt|forfald|forfalt|åpne|utestående|avoim|maksamat|erääntyn|otwart|niezapłacon|nieopłacon|zaległ|neuhrazen|nezaplacen|otevřen|未入金|未収|未回収|未払|未收|未付|逾期|未结|欠款/iu;

/** Whether a list says that it holds open invoices only. */
export const saysOpen = ({ region }: Grid, { page }: PageContext): boolean =>
  [region.heading, ...page.headings.slice(0, 2), ...page.current].some((text) => text && open.test(text));

/** Below this share of the gross amount no net amount lies: the highest rates of tax are 27 %. */
const lowestNet = 0.75;

/**
 * In a list of open invoices, an amount that is the whole in some rows and a small part of it in others is what is
 * left of it: what was paid is never the whole of an open invoice, and a net amount is never so small a part.
 */
export function openBonuses(columns: readonly Amounts[]): readonly Bonus[] {
  return columns.flatMap((large, total) =>
    columns.flatMap((small, balance): readonly Bonus[] =>
      total !== balance && isRest(large, small)
        ? [
            { column: total, field: 'total', score: 1.5 },
            { column: balance, field: 'balance', score: 1.5 },
            { column: balance, field: 'total', score: -1 },
            { column: total, field: 'balance', score: -1 },
            { column: balance, field: 'paid', score: -2 },
          ]
        : [],
    ),
  );
}

function isRest(large: Amounts, small: Amounts): boolean {
  let whole = 0;
  let part = 0;
  for (const [row, l] of large.entries()) {
    const s = small[row];
    if (l === null || s === null || s === undefined) continue;
    if (Math.abs(s) > Math.abs(l) || s * l < 0 || (s === 0 && l !== 0)) return false;
    if (s === l && s !== 0) whole++;
    else if (Math.abs(s) < Math.abs(l) * lowestNet) part++;
  }
  return whole > 0 && part > 0 && whole + part >= 3;
}
