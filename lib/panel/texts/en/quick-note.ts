import { count } from './words.ts';

/** The note window over a page. */
export const quickNote = {
  menu: 'Note for “%s”',
  for: 'Note for',
  find: 'Find a customer',
  another: 'another',
  chooseFirst: 'Choose whom it is for',
  enter: 'saves',
  escape: 'keeps it for later',
  saved: (name: string): string => `Saved for ${name}`,
  failed: 'Not saved: the store is not available. Your words are still here',
  /** At the icon and in notifications. */
  counts: {
    due: (customers: number): string => `${count(customers, 'customer', 'customers')} to come back to now`,
    warnings: (warnings: number): string => count(warnings, 'early warning', 'early warnings'),
    fresh: (warnings: number): string => count(warnings, 'new early warning', 'new early warnings'),
  },
  notify: 'Tell me at the time',
  notifies: 'You are told at the time',
};
