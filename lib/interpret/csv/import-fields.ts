import type { ImportField, ImportKind } from '../../domain/import.ts';
import type { ColumnField } from '../../domain/snapshot.ts';
import { headerFields } from '../labels/header-fields.ts';
import { headerKey } from '../labels/header-key.ts';
import { labelKeys } from '../labels/label-keys.ts';
import { importWords } from './import-words.ts';

/** What a kind of file holds: which of it must be there, and what the reader's own fields stand for in it. */
type KindFields = {
  readonly fields: readonly ImportField[];
  readonly needed: readonly ImportField[];
  /** Field and how well the reader's word for it fits, 1 = as well as its own. */
  readonly fromReader: Readonly<Partial<Record<ColumnField, readonly [ImportField, number]>>>;
};

const customer = {
  customer: ['customer', 1],
  customerId: ['customerId', 1],
  currency: ['currency', 1],
} as const;

export const kinds: Readonly<Record<ImportKind, KindFields>> = {
  'paid-invoices': {
    fields: ['customer', 'customerId', 'number', 'issueDate', 'dueDate', 'paidDate', 'amount', 'currency'],
    needed: ['dueDate', 'paidDate'],
    fromReader: {
      ...customer,
      number: ['number', 1],
      issueDate: ['issueDate', 1],
      dueDate: ['dueDate', 1],
      total: ['amount', 1],
      totalExclTax: ['amount', 0.4],
      balance: ['amount', 0.4],
      paid: ['amount', 0.6],
    },
  },
  accounts: {
    fields: [
      'customer',
      'customerId',
      'email',
      'phone',
      'contact',
      'language',
      'country',
      'customerKind',
      'creditLimit',
      'terms',
      'owner',
      'currency',
    ],
    needed: [],
    fromReader: {
      ...customer,
      number: ['customerId', 0.6],
      email: ['email', 1],
      phone: ['phone', 1],
      terms: ['terms', 1],
    },
  },
  notes: {
    fields: ['customer', 'customerId', 'date', 'text', 'promised', 'promisedFor', 'currency'],
    needed: ['date', 'text'],
    fromReader: {
      ...customer,
      issueDate: ['date', 0.6],
      dueDate: ['promisedFor', 1],
      total: ['promised', 1],
    },
  },
};

const known = new Map<string, Set<ImportField>>();
for (const [field, words] of Object.entries(importWords) as [ImportField, Record<string, string>][])
  for (const labels of Object.values(words))
    for (const key of labelKeys(labels)) known.set(key, (known.get(key) ?? new Set()).add(field));

/** The points a header alone gives to each field of the kind: whole labels more than contained ones. */
export function headerPoints(header: string, kind: ImportKind): Map<ImportField, number> {
  const points = new Map<ImportField, number>();
  const give = (field: ImportField, value: number): void => {
    if (kinds[kind].fields.includes(field)) points.set(field, Math.max(value, points.get(field) ?? 0));
  };
  const words = spaced(header);
  for (const field of known.get(headerKey(words)) ?? []) give(field, 4);
  for (const { field, exact } of headerFields(words)) {
    if (field === 'other') continue;
    const [as, fit] = kinds[kind].fromReader[field] ?? [];
    if (as && fit) give(as, (exact ? 4 : 2) * fit);
  }
  return points;
}

/** "SettledDate", "due_in_date": programs name columns without blanks. */
const spaced = (header: string): string => header.replaceAll('_', ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
