import type { Migration } from './index.ts';

/** Frozen. What the user says of accounts beside the journal, calls in the making, evidence, and imported files. */
export const whatTheUserKnows: Migration = {
  to: 2,
  run(db) {
    db.createObjectStore('accountSettings', { keyPath: ['book', 'account'] });
    db.createObjectStore('callDrafts', { keyPath: ['book', 'account'] });
    db.createObjectStore('files', { keyPath: ['book', 'account', 'id'] });
    db.createObjectStore('imports', { keyPath: ['book', 'id'] });
  },
};
