import * as z from 'zod/mini';

/** What customers object to; the small set that covers the codes in common use. */
export const disputeReason = z.enum([
  'price',
  'short',
  'damaged',
  'not-received',
  'missing-po',
  'duplicate',
  'wrong-tax',
  'freight',
  'return-pending',
  'already-paid',
  'discount',
  'service-not-delivered',
  'other',
]);
export type DisputeReason = z.infer<typeof disputeReason>;
