import type { Check } from './check.ts';
import { texts } from './texts.ts';

/** No letter without a sender. */
export const sender: Check = ({ closing }, { sender: who }) =>
  who === null || closing.length === 0
    ? { check: 'sender', blocking: true, ...texts.noSender, mend: 'ask-sender' }
    : null;
