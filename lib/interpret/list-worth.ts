import type { Field } from './columns/field.ts';
import type { Understood } from './columns/understand.ts';

/** What a list can be used for, by its columns alone. */
export type ListUse = 'invoices' | 'aging' | 'accounts' | 'lines' | 'nothing';

const lineWord =
  /^(?:qty|quantity|hours?|hrs|stunden|heures|horas|uren|ore|timmar|timer|tunnit|godziny|hodiny|時間|小时|units?|unit price|rate|price|menge|anzahl|einzelpreis|stückpreis|quantité|qté|prix unitaire|pu|cantidad|precio(?: unitario)?|aantal|stuksprijs|quantità|prezzo(?: unitario)?|quantidade|preço(?: unitário)?|antal|à-pris|enhetspris|antall|pris|määrä|yksikköhinta|ilość|cena(?: jedn.*)?|množství|数量|単価|单价|單價|product(?: or service)?|item|artikel|produkt|produit|article|producto|prodotto|produto|tuote|výrobek|品目|品名|产品|產品)$/iu;

/** Lines of one invoice have a quantity, a price, a product: two of them tell. */
const isLines = ({ grid }: Understood): boolean =>
  grid.columns.filter((column) => lineWord.test(column.header.trim())).length >= 2;

export function listUse(list: Understood): ListUse {
  const { fields, buckets } = list;
  const { rows } = list.grid.region;
  const has = (...names: readonly Field[]): boolean =>
    names.some((name) => fields.has(name) || list.open.has(name));
  const named = has('number') || Object.keys(rows.recordId).length > 0 || Object.keys(rows.href).length > 0;
  const money = has('total', 'balance', 'totalExclTax') || buckets.length >= 2;
  if (!money || isLines(list)) return isLines(list) ? 'lines' : 'nothing';
  if (named && has('number', 'dueDate') && has('dueDate', 'issueDate', 'customer', 'status'))
    return 'invoices';
  if (has('customer') && buckets.length >= 2) return 'aging';
  if (has('customer') && has('balance') && !has('issueDate', 'dueDate', 'number')) return 'accounts';
  return has('customer') && has('dueDate', 'issueDate') && has('balance', 'total') ? 'invoices' : 'nothing';
}

/** How much a list tells; the one that tells most is read. */
export function listWorth(list: Understood): number {
  const points: Partial<Record<string, number>> = {
    number: 3,
    customer: 2,
    dueDate: 2,
    issueDate: 1,
    balance: 3,
    total: 2,
    status: 1,
  };
  let worth = list.buckets.length >= 2 ? 3 : 0;
  for (const field of list.fields.keys()) worth += points[field] ?? 0;
  for (const field of list.open) worth += (points[field] ?? 0) / 2;
  return worth + Math.min(3, Math.log10(list.grid.size + 1));
}
