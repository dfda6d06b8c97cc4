import type { Check } from './check.ts';

/** No letter without a sender. */
export const sender: Check = ({ closing }, { sender: who }) =>
  who === null || closing.length === 0
    ? { check: 'sender', blocking: true, says: { code: 'no-sender' }, mend: 'ask-sender' }
    : null;
