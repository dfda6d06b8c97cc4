import type { Migration } from './index.ts';

/** Frozen. What a book's figures were on each day. */
export const figuresByDay: Migration = {
  to: 3,
  run(db) {
    db.createObjectStore('figures', { keyPath: ['book', 'day'] });
  },
};
