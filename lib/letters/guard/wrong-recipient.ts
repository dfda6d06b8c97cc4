import { addressesOf } from '../addresses.ts';
import type { Check } from './check.ts';

/** An address whose mails came back, or one that nobody has written to and no page shows. */
export const wrongRecipient: Check = ({ to }, { customer, by = 'mail' }) => {
  if (!customer || by === 'copy' || by === 'letter' || by === 'sms') return null;
  const addresses = addressesOf(to).map((address) => address.toLowerCase());
  const bounced = addresses.find((address) => customer.bounced.some((one) => one.toLowerCase() === address));
  if (bounced !== undefined)
    return {
      check: 'wrong-recipient',
      blocking: true,
      says: { code: 'bounced', address: bounced },
      mend: 'add-recipient',
    };
  const known = customer.addresses.map((address) => address.toLowerCase());
  const hosts = new Set(known.map(hostOf));
  const strange = addresses.find((address) => !known.includes(address) && !hosts.has(hostOf(address)));
  return strange !== undefined && known.length > 0
    ? {
        check: 'wrong-recipient',
        blocking: false,
        says: { code: 'strange-recipient', address: strange },
        mend: 'add-recipient',
      }
    : null;
};

const hostOf = (address: string): string => address.split('@').at(-1) ?? '';
