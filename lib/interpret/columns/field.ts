import type { ColumnField } from '../../domain/snapshot.ts';

/** Fields that the joint assignment gives out; buckets are told by their edges before. */
export type Field = Exclude<ColumnField, 'bucket'>;

export const amountFields = [
  'total',
  'balance',
  'paid',
  'totalExclTax',
  'tax',
] as const satisfies readonly Field[];

/** The fields that are asked for when they cannot be told apart, most wanted first. */
export const wantedFields = [
  'balance',
  'dueDate',
  'total',
  'customer',
  'number',
  'issueDate',
] as const satisfies readonly Field[];
export type WantedField = (typeof wantedFields)[number];
