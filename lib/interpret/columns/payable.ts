import type { GridColumn } from '../grid.ts';
import { plainWord } from '../tidy.ts';
import type { Bonus } from './amount-evidence.ts';
import type { Amounts } from './arithmetic.ts';
import type { Field } from './field.ts';

/** What there was to pay: the whole of an invoice, or what is left of it. */
const toPay =
  /^(?:(?:total |amount )?to (?:be )?paid?|amount payable|(?:total )?payable|(?:montant |total |net )?[àa] payer|zu zahlen|zahlbetrag|(?:totaal )?te betalen|da pagare|totale da pagare|(?:total |importe |valor )?a pagar|att betala|at betale|å betale|til betaling|maksettava(?:a)?|do zapłaty|k úhradě|na úhradu|za plačilo|za uplatu|fizetendő|ödenecek(?: tutar)?)$/iu;

/** "To pay" beside "Left to pay", never the smaller of both: the one is the total, the other what is left of it. */
export function payableBonuses(
  columns: readonly GridColumn[],
  values: readonly Amounts[],
  claims: (column: number, field: Field) => boolean,
): readonly Bonus[] {
  const rests = columns.flatMap(({ header }, at) =>
    claims(at, 'balance') && !toPay.test(plainWord(header)) ? [at] : [],
  );
  const [rest] = rests;
  if (rest === undefined || columns.some((_, at) => claims(at, 'total'))) return [];
  return columns.flatMap(({ header }, column): readonly Bonus[] =>
    toPay.test(plainWord(header)) && isWholeOf(values[column] ?? [], values[rest] ?? [])
      ? [
          { column, field: 'total', score: 8 },
          { column, field: 'balance', score: -8 },
        ]
      : [],
  );
}

function isWholeOf(large: Amounts, small: Amounts): boolean {
  let differ = 0;
  for (const [row, whole] of large.entries()) {
    const rest = small[row];
    if (whole === null || rest === null || rest === undefined) continue;
    if (Math.abs(rest) > Math.abs(whole)) return false;
    if (rest !== whole) differ++;
  }
  return differ > 0;
}
