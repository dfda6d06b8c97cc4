import type { GridColumn } from '../grid.ts';
import { headerFields } from '../labels/header-fields.ts';
import { tidy } from '../tidy.ts';
import type { Field } from './field.ts';

const booked =
  /^(?:verifikat(?:ion)?s?(?:nr|nummer)?|ver\.? ?nr|v(?:ou)?cher|boekstuk|journal|entry|buchung|vorgang|beleg|bilag|pièce|écriture|asiento|registrazione|lançamento|tosite|kirjaus|dowód|doklad|fiş|evrak|bizonylat|проводка|伝票|仕訳|凭证|憑證|전표|doc)/iu;
const invoiceWord =
  /invoice|\binv\b|rechnung|\bre-?nr|factu|fattur|fatura|faktu|lasku|請求|发票|發票|számla|счет|счёт|рахунок|τιμολόγ|חשבונית|فاتورة|계산서|송장|račun|arve|rēķin|sąskait/iu;

/**
 * Journals number their entries, too ("Verifikat" beside "Invoice no."): where a header names the invoice's own number,
 * the entry's is none, be it that payments between the invoices leave the former empty.
 */
export function withoutBookNumbers(
  columns: readonly GridColumn[],
  scores: readonly Map<Field, number>[],
): void {
  const claims = columns.map(
    ({ header }, at) =>
      (scores[at]?.get('number') ?? 0) > 0 &&
      headerFields(header).some(({ field, exact }) => field === 'number' && exact),
  );
  if (!columns.some(({ header }, at) => claims[at] && invoiceWord.test(header))) return;
  columns.forEach(({ header }, at) => {
    if (claims[at] && booked.test(tidy(header)) && !invoiceWord.test(header)) scores[at]?.delete('number');
  });
}
