import * as z from 'zod/mini';
import { accountSettings } from './account-settings.ts';
import { instant } from './instant.ts';
import { settledInvoice } from './settled.ts';

/** What one imported file brought in, kept so that it can be taken back as a whole. */
export const importBatch = z.strictObject({
  book: z.string(),
  id: z.string(),
  at: instant,
  /** Name of the file. */
  file: z.string(),
  rows: z.int(),
  /** Paid invoices of the file. */
  settled: z.array(settledInvoice),
  /** By account: what the file made of its settings, and what they were before (null: nothing). */
  settings: z.array(z.strictObject({ before: z.nullable(accountSettings), after: accountSettings })),
  /** Ids of the journal entries of the file. */
  entries: z.array(z.string()),
});
export type ImportBatch = z.infer<typeof importBatch>;
