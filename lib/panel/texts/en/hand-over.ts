import type { HandOverPreview } from '../../../domain/hand-over.ts';
import { count } from './words.ts';

const customers = (of: number): string => count(of, 'customer', 'customers');
const entries = (of: number): string => count(of, 'entry', 'entries');

export const handOver = {
  open: 'Hand customers over',
  title: 'Hand over',
  text: 'Saves what is known of the customers you choose as one file: invoices, journal, people, settings, evidence. Your colleague reads it back in Dunlin’s settings; it is added to what is there, and nothing is doubled. The same way back after the holidays.',
  find: 'Find a customer',
  all: (of: number): string => `All ${of}`,
  none: 'None',
  chosen: (of: number): string => `${customers(of)} chosen`,
  save: (of: number): string => `Save ${customers(of)}`,
  lacking: 'Choose at least one customer; a passphrase needs at least 8 characters.',
  holds: (
    file: string,
    { book, from, customers: all, newCustomers, entries: written }: HandOverPreview,
  ): string =>
    `“${file}”${from === '' ? '' : `, saved by ${from},`} holds ${customers(all)} of ${book}${newCustomers > 0 ? ` (${newCustomers} not here yet)` : ''} and ${entries(written)} of the journal.`,
  brings: ({ newEntries, changedSettings, newFiles }: HandOverPreview): string =>
    newEntries + changedSettings + newFiles === 0
      ? 'Nothing of it is new here.'
      : `New here: ${entries(newEntries)}, settings or people of ${customers(changedSettings)}, ${count(newFiles, 'file', 'files')}.`,
  keeps: 'It is added to what is here. Nothing you have is changed or doubled.',
  add: 'Add it',
  leave: 'Leave it',
};
