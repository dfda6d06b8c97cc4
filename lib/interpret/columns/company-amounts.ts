import type { GridColumn } from '../grid.ts';
import { plainWord } from '../tidy.ts';
import { amountFields, type Field } from './field.ts';

const said =
  /\blcy\b|\b(?:company|base|home|local|functional|reporting|group|accounting|system|ledger|house|own) (?:code )?(?:currency|amount|curr?\.?)|\bin company\b|\b(?:equivalent|converted)\b|firmenwährung|buchungskreiswährung|(?:haus|basis|eigen|mandanten|buchungs|konzern|system|leit)währung|\b(?:in )?(?:hw|lw)\b|landeswährung|\bhc\b|\bhwähr\b|\blcurr\b|devise (?:de (?:la )?(?:société|base)|locale)|moneda (?:de la (?:compañía|empresa)|base|local)|valuta (?:aziendale|di base)|bedrijfsvaluta|basisvaluta|moeda (?:da empresa|base)|företagsvaluta|firmavaluta|yrityksen valuutta|waluta (?:firmy|bazowa)|měna společnosti|会社通貨|基準通貨|\btl (?:tutarı|karşılığı)|yerel (?:para|tutar)|本位币|本位幣|公司(?:货币|貨幣)/iu;
const saidDocument =
  /\bin currency\b|\bdoc(?:ument)?\.? (?:ccy|cur(?:r(?:ency)?)?)\b|\btrans(?:action)?\.? (?:ccy|curr?)\b|\b(?:invoice|document|transaction|foreign|customer|original) currency\b|rechnungswährung|belegwährung|fremdwährung|transaktionswährung|vorgangswährung|\b(?:in )?(?:bw|fw)\b|\bf(?:c|cy)\b|devise de la facture|moneda de la factura|valuta fattura|factuurvaluta|in_currency/iu;

/** Whether a header says that its amounts are the documents' own. */
export const saysDocumentCurrency = (header: string): boolean => saidDocument.test(header);

/** Whether a text says that amounts are the company's converted ones. */
export const saysCompanyCurrency = (text: string): boolean => said.test(text) && !saidDocument.test(text);

/** Whether a column says that it holds amounts converted into the company's own currency. */
export function isCompanyAmount(column: GridColumn): boolean {
  const key = column.key ?? '';
  if (saidDocument.test(column.header) || /in_currency/.test(key)) return false;
  return said.test(column.header) || /_signed$|_lcy$|(?:^|_)(?:base|company|home)_/.test(key);
}

const inOneCurrency = /\s*(?:[([][A-Z]{3}[)\]]|\b[A-Z]{3})$/;
const inBrackets = /\s*[([][^)\]]*[)\]]/g;

const ofDocument = /^(?:doc(?:ument)?|trans(?:action)?|foreign|fcy|fc|curr?(?:ency)?)\.? /iu;

/** "Open (EUR)" beside "Open", "Invoice balance" beside "Doc balance": the other is the document's own. */
export const isConvertedTwin = ({ header }: GridColumn, columns: readonly GridColumn[]): boolean =>
  columns.some(
    (other) =>
      ofDocument.test(other.header) &&
      !ofDocument.test(header) &&
      ` ${plainWord(header)}`.endsWith(` ${plainWord(other.header.replace(ofDocument, ''))}`),
  ) ||
  (inOneCurrency.test(header) &&
    columns.some(
      (other) =>
        !inOneCurrency.test(other.header) &&
        plainWord(other.header.replace(inBrackets, '')) === plainWord(header.replace(inOneCurrency, '')),
    ));

/** Where a list shows a field both ways, the document's own amounts are wanted. */
export function companyScore(
  columns: readonly GridColumn[],
  claims: (column: GridColumn, field: Field) => boolean,
): readonly { readonly column: GridColumn; readonly field: Field; readonly score: number }[] {
  const company = columns.filter((column) => isCompanyAmount(column) || isConvertedTwin(column, columns));
  const own = columns.filter((column) => !company.includes(column));
  return amountFields
    .filter((field) => own.some((column) => claims(column, field)))
    .flatMap((field) => company.map((column) => ({ column, field, score: -2 })));
}
