// Stand-in until the labels land; overwritten by them.
import { readFileSync } from 'node:fs';
import type { HeaderField, HeaderMatch } from './header-field.ts';

const data = JSON.parse(readFileSync('/work/shared/facts/labels.json', 'utf8')) as Record<
  string,
  Record<string, string[]>
>;
const names: Record<string, HeaderField> = {
  invoice_number: 'number',
  customer: 'customer',
  issue_date: 'issueDate',
  due_date: 'dueDate',
  terms: 'terms',
  total: 'total',
  total_excl_tax: 'totalExclTax',
  paid: 'paid',
  balance: 'balance',
  currency: 'currency',
  status: 'status',
  days_overdue: 'daysOverdue',
  email: 'email',
  phone: 'phone',
  po_number: 'poNumber',
  bucket_current: 'bucket',
  bucket_0_30: 'bucket',
  bucket_31_60: 'bucket',
  bucket_61_90: 'bucket',
  bucket_90_plus: 'bucket',
};
const map = new Map<string, Set<HeaderField>>();
const norm = (t: string) =>
  t
    .toLowerCase()
    .replace(/[\s.:()#]+/g, ' ')
    .trim();
for (const [f, langs] of Object.entries(data))
  for (const words of Object.values(langs))
    for (const w of words) {
      const k = norm(w);
      const s = map.get(k) ?? new Set();
      const n = names[f];
      if (n) s.add(n);
      map.set(k, s);
    }
export function fieldsOfHeader(text: string): readonly HeaderMatch[] {
  const k = norm(text);
  if (!k) return [];
  const exact = map.get(k);
  if (exact) return [...exact].map((field) => ({ field, langs: [], exact: true }));
  const out: HeaderMatch[] = [];
  let best = 0;
  for (const [w, fs] of map)
    if (w.length > 3 && k.includes(w) && w.length >= best) {
      if (w.length > best) out.length = 0;
      best = w.length;
      for (const field of fs) out.push({ field, langs: [], exact: false });
    }
  return out;
}
