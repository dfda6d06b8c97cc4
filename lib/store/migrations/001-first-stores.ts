import type { Migration } from './index.ts';

/** Frozen. What pages say and what the user says stand in separate stores. */
export const firstStores: Migration = {
  to: 1,
  run(db) {
    db.createObjectStore('books', { keyPath: 'key' });
    db.createObjectStore('accounts', { keyPath: ['book', 'key'] });
    db.createObjectStore('parts', { keyPath: ['book', 'account', 'part'] });
    const journal = db.createObjectStore('journal', { keyPath: 'id' });
    journal.createIndex('book', 'book');
    journal.createIndex('account', ['book', 'account']);
    db.createObjectStore('settings', { keyPath: 'key' });
    db.createObjectStore('drafts', { keyPath: ['book', 'account'] });
    db.createObjectStore('noteDrafts', { keyPath: ['book', 'account'] });
  },
};
