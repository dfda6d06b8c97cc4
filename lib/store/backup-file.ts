import * as z from 'zod/mini';
import { accountSettings } from '../domain/account-settings.ts';
import { activity } from '../domain/activity.ts';
import { callDraft } from '../domain/call-draft.ts';
import { draft, noteDraft } from '../domain/draft.ts';
import { figureDay } from '../domain/figure-day.ts';
import { importBatch } from '../domain/import-batch.ts';
import { instant } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { storedFile } from '../domain/stored-file.ts';
import { accountRecord, bookRecord, partRecord } from './records.ts';
import { type StoreName, storeNames } from './schema.ts';
import { settingSchema } from './settings.ts';
import { accountsIn } from './shelves.ts';

/** Everything, as one plain object: write it to a file with JSON.stringify. */
export const backup = z.strictObject({
  format: z.literal('dunlin-backup'),
  formatVersion: z.literal(1),
  databaseVersion: z.int(),
  /** Version of the program that wrote it. */
  version: z.string(),
  exportedAt: instant,
  stores: z.strictObject({
    books: z.array(z.unknown()),
    // One record an account; only a program older than the database saves them as they lie (rescue.ts).
    accounts: z.pipe(
      z.array(z.unknown()),
      z.transform((all: unknown[]) => accountsIn(all)),
    ),
    parts: z.array(z.unknown()),
    journal: z.array(z.unknown()),
    settings: z.array(z.unknown()),
    drafts: z.array(z.unknown()),
    noteDrafts: z.array(z.unknown()),
    // Files of earlier versions do not have these.
    callDrafts: z._default(z.array(z.unknown()), []),
    accountSettings: z._default(z.array(z.unknown()), []),
    files: z._default(z.array(z.unknown()), []),
    imports: z._default(z.array(z.unknown()), []),
    figures: z._default(z.array(z.unknown()), []),
    // Worked out anew, never written here: only a program older than the database saves it along (rescue.ts).
    firstLists: z.optional(z.unknown()),
  }),
});
export type Backup = z.infer<typeof backup>;

/** Why a file cannot be read back; `at` names the first place that is wrong. */
export type BackupFailure = {
  readonly code: 'not-a-backup' | 'newer' | 'damaged';
  readonly at: string;
};

const setting = z
  .strictObject({ key: z.string(), value: z.unknown() })
  .check(
    z.refine(({ key, value }) => settingSchema(key)?.safeParse(value).success ?? false, 'not a setting'),
  );

/** What a record of each store must be. */
export const recordSchemas: { readonly [store in StoreName]: z.ZodMiniType } = {
  books: bookRecord,
  accounts: accountRecord,
  parts: partRecord,
  journal: activity,
  settings: setting,
  drafts: draft,
  noteDrafts: noteDraft,
  callDrafts: callDraft,
  accountSettings,
  files: storedFile,
  imports: importBatch,
  figures: figureDay,
};

const head = z.looseObject({
  format: z.string(),
  formatVersion: z.int(),
  databaseVersion: z.int(),
});

/** Checks a file whole, before anything is touched. */
export const parseBackup = (raw: unknown, databaseVersion: number): Result<Backup, BackupFailure> =>
  checkFile(raw, backup, databaseVersion);

type SavedFile = { readonly stores: { readonly [store in StoreName]?: readonly unknown[] } };

/** Checks a file of one format, each of its records too. */
export function checkFile<T extends SavedFile>(
  raw: unknown,
  format: z.ZodMiniType<T> & { readonly shape: { readonly format: z.ZodMiniLiteral<string> } },
  databaseVersion: number,
): Result<T, BackupFailure> {
  const start = head.safeParse(raw);
  if (!start.success || !format.shape.format.safeParse(start.data.format).success)
    return fail({ code: 'not-a-backup', at: 'format' });
  if (start.data.formatVersion > 1) return fail({ code: 'newer', at: 'formatVersion' });
  if (start.data.databaseVersion > databaseVersion) return fail({ code: 'newer', at: 'databaseVersion' });
  const whole = format.safeParse(raw);
  if (!whole.success) return damaged(whole.error.issues[0]?.path ?? []);
  for (const store of storeNames) {
    for (const [index, record] of (whole.data.stores[store] ?? []).entries()) {
      const parsed = recordSchemas[store].safeParse(record);
      if (!parsed.success) return damaged([store, index, ...(parsed.error.issues[0]?.path ?? [])]);
    }
  }
  return ok(whole.data);
}

const damaged = (path: readonly PropertyKey[]): Result<never, BackupFailure> =>
  fail({ code: 'damaged', at: path.map(String).join('.') });
