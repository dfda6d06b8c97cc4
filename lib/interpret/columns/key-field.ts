import type { ColumnField } from '../../domain/snapshot.ts';

type KeyField = ColumnField | 'other';

/**
 * Field names that markup gives (data-field, col-id, name …), in snake, kebab or camel case. First match wins, so
 * the special stand before the general.
 */
const rules: readonly (readonly [RegExp, KeyField])[] = [
  [/^(?:checkbox|select(?:ion)?|actions?|menu|drag|expand|activity|activities|avatar|icon)\b/, 'other'],
  [
    /\b(?:days|age|aging)\b.*\b(?:overdue|late|due|days)\b|^(?:overdue days|days overdue|days late|age)$/,
    'daysOverdue',
  ],
  [
    /\b(?:due|maturity|expiry|faellig\w*)\b.*\b(?:date|on|day)\b|\bdate (?:due|maturity|echeance)\b|^due$|^date lim|\bnet due date\b/,
    'dueDate',
  ],
  [
    /\b(?:paid|payment|cleared|closed|created|updated|modified|sent|delivery|shipped|order) (?:date|on|at)\b|\bdate (?:paid|closed|created|modified|order)\b/,
    'other',
  ],
  [
    /\b(?:invoice|issue|issued|document|doc|posting|bill|billing|txn|tran|transaction|entry) ?date\b|\bdate (?:invoice|issued|formatted)\b|^(?:date|issued|trandate|datef|issued on)$/,
    'issueDate',
  ],
  [
    /\b(?:balance|residual|outstanding|remaining|open (?:balance|amount)|amount (?:due|open|residual|remaining|outstanding)|due amount|unpaid)\b/,
    'balance',
  ],
  [/\b(?:untaxed|excl\w*|net amount|amount net|net|subtotal|sub total|before tax|ht)\b/, 'totalExclTax'],
  [
    /\b(?:amount paid|paid amount|amount received|received|paid|payments?)\b(?!.*\b(?:state|status|method|term|terms|ref|reference|mode)\b)/,
    'paid',
  ],
  [/\b(?:payment|invoice) ?(?:state|status)\b|\bstatus\b|^state$/, 'status'],
  [/\b(?:amount tax|tax amount|tax|vat|gst)\b(?!.*(?:id|number|no|code)\b)/, 'tax'],
  [/\bcurrency\b|^(?:curr|ccy|cur)$/, 'currency'],
  [
    /\b(?:customer|client|partner|party|contact|account|debtor|socid)\b.*\b(?:id|no|num|number|code|ref)\b/,
    'customerId',
  ],
  [/\be ?mail\b/, 'email'],
  [/\b(?:phone|tel|telephone|mobile)\b/, 'phone'],
  [/\b(?:payment )?terms?\b/, 'terms'],
  [/\b(?:po|purchase order|order|origin|reference|ref client|customer ref|external)\b/, 'poNumber'],
  [
    /\b(?:invoice|document|doc|voucher|txn|tran|bill) ?(?:no|num|nr|number|id|ref)\b|\bnumber\b|^(?:no|num|nr|ref|invnumber|name|invoice)$/,
    'number',
  ],
  [/\b(?:customer|client|partner|party|contact|debtor|third party|company name|account name)\b/, 'customer'],
  [/\b(?:total|grand total|amount|gross|ttc)\b/, 'total'],
  [/\b(?:type|kind|move type|doc type|transaction type)\b/, 'kind'],
  [/^(?:id|uuid|guid|internal id|record id|pk)$/, 'other'],
];

/** What a field name of the markup says, or null. */
export function keyField(key: string | null): KeyField | null {
  if (!key) return null;
  const words = key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .replace(/\b(?:td|th|col|column|cell|field|fld|formatted|signed|in|display|value)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return rules.find(([shape]) => shape.test(words))?.[1] ?? null;
}
