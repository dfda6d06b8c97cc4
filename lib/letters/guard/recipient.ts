import { addressesOf, isAddress } from '../addresses.ts';
import type { Check } from './check.ts';

/** Who gets it. A missing address only advises: the mail program knows addresses too. */
export const recipient: Check = ({ to }, { by, phone }) => {
  if (by === 'letter') return null;
  if (by === 'sms')
    return phone === null
      ? { check: 'recipient', blocking: true, says: { code: 'no-phone' }, mend: 'open-contacts' }
      : null;
  const addresses = addressesOf(to);
  const bad = addresses.find((address) => !isAddress(address));
  if (bad !== undefined) {
    const blocking = by !== 'copy';
    return {
      check: 'recipient',
      blocking,
      says: { code: 'bad-recipient', address: bad },
      mend: 'add-recipient',
    };
  }
  if (addresses.length > 0 || by === 'copy') return null;
  return { check: 'recipient', blocking: false, says: { code: 'no-recipient' }, mend: 'add-recipient' };
};
