/** What a colleague's file brings, beside what is here already. */
export type HandOverPreview = {
  readonly book: string;
  /** Who saved it; empty: nobody said. */
  readonly from: string;
  readonly customers: number;
  /** Customers that are not here yet. */
  readonly newCustomers: number;
  readonly entries: number;
  /** Entries of the journal that are not here yet. */
  readonly newEntries: number;
  /** Customers of whom the file knows more, or newer: people, terms, wishes. */
  readonly changedSettings: number;
  readonly newFiles: number;
};
