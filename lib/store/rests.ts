/** A transaction over the accounts. */
type Open = { objectStore(name: 'accounts'): { getKey(key: [string, string]): Promise<unknown> } };

/** Says that so many rows were worked on; a promise where it is time for others to have their turn. */
export type Rest = (rows: number) => Promise<unknown> | null;

/** Rows worked on at a time: some milliseconds' work. */
const stretch = 4000;

/**
 * Rests in the midst of a transaction: it stays open as long as one of its requests is under way, and until that is
 * answered others have their turn.
 */
export function restsIn(tx: Open): Rest {
  let worked = 0;
  return (rows) => {
    worked += rows;
    if (worked < stretch) return null;
    worked = 0;
    return tx.objectStore('accounts').getKey(['', '']);
  };
}

/** Records under way at a time: one is written while the next is made. */
const underWay = 2;

/**
 * Writes records one after the other, each made when it is its turn: to hand one over takes the browser some
 * milliseconds, and many at once would hold up the panel.
 */
export async function inTurn(writes: Iterable<() => Promise<unknown>>): Promise<void> {
  const open: Promise<unknown>[] = [];
  for (const write of writes) {
    open.push(write());
    if (open.length >= underWay) await open.shift();
  }
  await Promise.all(open);
}
