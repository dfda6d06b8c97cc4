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

/** Under what a dispute is filed: one of ours, or a code of the user's own. */
export const reasonCode = z.string().check(z.minLength(1), z.maxLength(80));

/** What the user made of the codes and of the procedure. */
export const disputeRules = z.strictObject({
  /** Codes of their own, and those of ours that they renamed or hid; `label: null`: as we call it. */
  reasons: z
    .array(z.strictObject({ code: reasonCode, label: z.nullable(reasonCode), hidden: z.boolean() }))
    .check(z.maxLength(100)),
  /** The steps of their procedure, for every new dispute; empty: the usual ones are offered. */
  steps: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(30)),
});
export type DisputeRules = z.infer<typeof disputeRules>;
export const noDisputeRules: DisputeRules = { reasons: [], steps: [] };

/** The name of a reason: in the user's words, which are the same in every language, or one of ours. */
export type ReasonName = { readonly own: string } | { readonly ours: DisputeReason };

export function reasonNameOf(code: string, { reasons }: DisputeRules = noDisputeRules): ReasonName {
  const label = reasons.find((one) => one.code === code)?.label;
  if (label) return { own: label };
  const ours = disputeReason.safeParse(code);
  // A code that is no longer listed is named by itself.
  return ours.success ? { ours: ours.data } : { own: code };
}

/** The codes offered in a form: ours and the user's own, without those hidden. */
export function offeredReasons({ reasons }: DisputeRules = noDisputeRules): readonly string[] {
  const hidden = new Set(reasons.flatMap(({ code, hidden: out }) => (out ? [code] : [])));
  const own = reasons.map(({ code }) => code).filter((code) => !disputeReason.safeParse(code).success);
  return [...disputeReason.options, ...own].filter((code) => !hidden.has(code));
}
