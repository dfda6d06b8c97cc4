import type { PanelLock } from '../../lib/domain/lock.ts';
import type { LockPort } from '../../lib/panel/ports.ts';

/** A lock in memory, shared by whoever is given it; a passphrase is sealed by being turned round. */
export function fakeLockPort() {
  const kept = {
    lock: null as PanelLock | null,
    activeAt: null as number | null,
    quietAt: 0 as number | null,
  };
  const listeners = new Set<() => void>();
  const tell = async (): Promise<void> => {
    for (const listener of listeners) listener();
  };
  const turned = (text: string): string => [...text].reverse().join('');
  const port: LockPort = {
    read: async () => ({ lock: kept.lock, activeAt: kept.activeAt }),
    write(lock) {
      kept.lock = lock;
      return tell();
    },
    active(activeAt, until) {
      Object.assign(kept, { activeAt, quietAt: until });
      return tell();
    },
    seal: async (passphrase) => turned(passphrase),
    opens: async (sealed, passphrase) => sealed === turned(passphrase),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { ...port, kept };
}
