import type { Migration } from './index.ts';

/** Frozen. How the worklist of each book begins, worked out once; derived from the other stores, so never saved with them. */
export const firstRows: Migration = {
  to: 4,
  run(db) {
    db.createObjectStore('firstLists', { keyPath: 'book' });
  },
};
