import type { Check } from './check.ts';
import { texts } from './texts.ts';

/** The letter is in another language than the customer's. */
export const customerLanguage: Check = ({ wording }, { customer }) =>
  customer?.language && customer.language !== wording.language
    ? {
        check: 'customer-language',
        blocking: false,
        ...texts.customerLanguage(customer.language, wording.language),
        mend: { language: customer.language },
      }
    : null;
