import * as z from 'zod/mini';
import { instant } from '../domain/instant.ts';
import type { Result } from '../domain/result.ts';
import { type BackupFailure, checkFile } from './backup-file.ts';

const records = z.array(z.unknown());

/** Some customers of one book, to be added to what a colleague has. */
const handOver = z.strictObject({
  format: z.literal('dunlin-hand-over'),
  formatVersion: z.literal(1),
  databaseVersion: z.int(),
  /** Version of the program that wrote it. */
  version: z.string(),
  exportedAt: instant,
  /** Who saved it; empty: nobody said. */
  from: z.string(),
  stores: z.strictObject({
    books: records,
    accounts: records,
    parts: records,
    journal: records,
    accountSettings: records,
    files: records,
  }),
});
export type HandOver = z.infer<typeof handOver>;

/** The stores of which a file for a colleague holds records. */
export type HandedStore = keyof HandOver['stores'];

/** Checks a file whole, before anything is touched. */
export const parseHandOver = (raw: unknown, databaseVersion: number): Result<HandOver, BackupFailure> =>
  checkFile(raw, handOver, databaseVersion);
