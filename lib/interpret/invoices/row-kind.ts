import type { Understood } from '../columns/understand.ts';
import { plainText } from '../numbers/plain-text.ts';
import { type DocumentKind, documentKind } from './document-kind.ts';

/** Letters before a document's number, or the code of its type ("NCA 0003-00000077", "NCVELECT", "CN-12", "SC"). */
const codes: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(?:N\/?C|CN|CRN|SC|GS|GU|KFV|ΠΙΣ)(?!\p{Ll})/u, 'credit-note'],
  [/^(?:RC|REC|RBO|SR|SA|WB|KP)(?!\p{L})|^OR$/u, 'payment'],
];
const invoiceCode = /^(?:F[A-Z]{0,3}|INV|IV|SI|SIN|RE|RG|ΤΙΜ|ΤΔΑ)(?:[\s\-/]|$)|^FV[A-Z]*$/u;
/** Sold for cash or on credit: how a sale is paid, not what its document is. */
const cash = /^(?:cash|bar|contado|comptant|contant|contanti|upi|card)$/iu;
const credit = /^(?:on )?credit$/iu;
/** What a supplier sends, where it stands beside invoices of our own. */
const bill = /^bills?$/iu;

/**
 * What a row says it is, by its column of kinds or by the letters before its number; null where it says nothing. Letters
 * count only where other rows bear those of invoices.
 */
export function rowKind(list: Understood): (row: number) => DocumentKind | null {
  const kinds = list.fields.get('kind')?.cells;
  const numbers = list.fields.get('number')?.cells;
  const coded = [kinds, numbers].filter((cells) => cells?.some((text) => invoiceCode.test(text)));
  const besideBills = kinds?.some((text) => /^invoice$/iu.test(text)) ?? false;
  const asTerms = kinds?.some((text) => cash.test(text)) ?? false;
  return (row) => {
    const text = kinds?.[row] ?? '';
    if (besideBills && bill.test(text)) return 'other';
    const said = asTerms && credit.test(text) ? null : documentKind(text);
    if (said) return said;
    for (const cells of coded) {
      const code = codes.find(([shape]) => shape.test(cells?.[row] ?? ''));
      if (code) return code[1];
    }
    return null;
  };
}

const longest = 40;

/** Whether a cell that is neither a name nor an amount says in a few words that the row is a payment. */
export const saysPayment = ({ grid, fields }: Understood, row: number): boolean =>
  grid.columns.some((column) => {
    const text = column.cells[row] ?? '';
    if (column === fields.get('customer') || text === '' || text.length > longest) return false;
    return /\p{L}{3}/u.test(plainText(text)) && documentKind(text) === 'payment';
  });
