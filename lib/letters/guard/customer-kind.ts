import type { Check } from './check.ts';

const differ: ReadonlySet<string> = new Set(['US', 'AU']);

/** Where consumers are protected by rules of their own, it matters whether the customer is one. */
export const customerKind: Check = ({ demand }, { customer }) =>
  demand && customer?.country && customer.kind === null && differ.has(customer.country)
    ? { check: 'customer-kind', blocking: false, says: { code: 'customer-kind' }, mend: 'open-account' }
    : null;
