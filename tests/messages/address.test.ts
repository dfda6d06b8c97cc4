import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from '../../lib/messages/cells/address.ts';

const part = fc.constantFrom(
  ...['/', '//', '\\', '?', '#', '&', '=', ':', '.', '..', '%2e', ' ', '\n', 'a', '7', 'INV-7', 'ä'],
  ...['http:', 'https:', 'mailto:', 'javascript:', 'Example.com', '0', '_'],
);
const bases = fc.constantFrom('https://books.example.com/a/b?c=d', 'http://books.example.com', 'about:blank');

test('an address is what the browser makes of it, or none where that is not safe to open', () => {
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 7 }),
      fc.array(part, { maxLength: 2 }),
      bases,
      (lead, more, base) => {
        // Twice, since what stands before the last word is remembered.
        for (const raw of [
          [...lead, 'x1'],
          [...lead, ...more],
        ].map((parts) => parts.join(''))) {
          const url = raw && raw !== '#' ? URL.parse(raw, base) : null;
          const safe = url && /^(https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
          expect(addressOf(raw, base) || undefined).toBe(safe);
        }
      },
    ),
    { numRuns: 3000 },
  );
});
