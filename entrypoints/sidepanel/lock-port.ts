import { readLock, watchLock, writeActive, writeLock } from '../../lib/browser/lock.ts';
import type { LockPort } from '../../lib/panel/ports.ts';
import { lock, unlock } from '../../lib/store/locked-file.ts';

/** What the passphrase seals says nothing; only that it opens counts. */
const nothing = 'dunlin';

export const lockPort: LockPort = {
  read: readLock,
  write: writeLock,
  active: writeActive,
  seal: (passphrase) => lock(nothing, passphrase),
  opens: async (sealed, passphrase) => (await unlock(sealed, passphrase)).ok,
  onChange: watchLock,
};
