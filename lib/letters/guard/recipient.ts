import { addressesOf, isAddress } from '../addresses.ts';
import type { Check } from './check.ts';

/** Who gets it. A missing address only advises: the mail program knows addresses too. */
export const recipient: Check = ({ to }, { by }) => {
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
