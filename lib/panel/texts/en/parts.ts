import { count } from './words.ts';

/** What a sum is made of. */
export const parts = {
  see: 'See what this is made of',
  title: { overdue: 'Overdue, part by part', open: 'Open, part by part' },
  documents: (documents: number): string => `Made of ${count(documents, 'document', 'documents')}`,
  customers: (customers: number): string => `Made of ${count(customers, 'customer', 'customers')}`,
  addsNothing: 'Not sure, not added',
  read: (when: string): string => `read ${when}`,
  workedOut: (when: string): string => `worked out ${when}`,
};
