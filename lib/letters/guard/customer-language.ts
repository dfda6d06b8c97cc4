import type { Check } from './check.ts';

/** The letter is in another language than the customer's. */
export const customerLanguage: Check = ({ wording }, { customer }) =>
  customer?.language && customer.language !== wording.language
    ? {
        check: 'customer-language',
        blocking: false,
        says: { code: 'customer-language', theirs: customer.language, ours: wording.language },
        mend: { language: customer.language },
      }
    : null;
