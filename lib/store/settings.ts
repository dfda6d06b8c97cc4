import * as z from 'zod/mini';
import { type Day, day } from '../domain/day.ts';
import { type FormDrafts, formDrafts } from '../domain/form-draft.ts';
import { type Goals, goals } from '../domain/goal.ts';
import { type Instant, instant } from '../domain/instant.ts';
import { type LetterRules, letterRules } from '../domain/letter-rules.ts';
import { type NotedWarnings, notedWarnings } from '../domain/noted-warnings.ts';
import { type OwnTemplates, ownTemplates } from '../domain/own-template.ts';
import { type Policy, policy } from '../domain/policy.ts';
import { type Rates, rates } from '../domain/rates.ts';
import { ok, type Result } from '../domain/result.ts';
import { retentionYears } from '../domain/retention.ts';
import { type Sales, sales } from '../domain/sales.ts';
import { type Sender, type SenderDraft, sender, senderDraft } from '../domain/sender.ts';
import type { Answers } from '../domain/snapshot.ts';
import { type TaughtProfiles, taughtProfiles } from '../domain/taught.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { type Db, inTransaction } from './open.ts';
import { legible, parseRecord } from './read.ts';

/** One setting: under which key it lies, and what it is. */
export type Setting<T> = {
  readonly key: string;
  readonly schema: z.ZodMiniType<T>;
  /** Work in the making, written with every key: other panels are not called to read everything again. */
  readonly quiet?: true;
  /** Worklists are made by it. */
  readonly judges?: true;
};

const schemas = {
  author: z.string(),
  chosenBook: z.string(),
  sites: z.array(z.string()),
  sender,
  senderDraft,
  lastSaved: instant,
  backupLater: day,
  retention: retentionYears,
  letterRules,
  templates: ownTemplates,
  answers: z.record(z.string(), z.string()),
  chosen: z.record(z.string(), z.string()),
  taught: taughtProfiles,
  policy,
  rates,
  sales,
  goals,
  formDrafts,
  warnings: notedWarnings,
} as const;

/** Settings of which there is one per book or site. */
const perThing: ReadonlySet<string> = new Set([
  'sender',
  'senderDraft',
  'answers',
  'chosen',
  'sales',
  'goals',
  'formDrafts',
  'warnings',
]);

/** The name under which this person writes. */
export const authorSetting: Setting<string> = { key: 'author', schema: schemas.author };

/** Key of the book shown last. */
export const chosenBookSetting: Setting<string> = { key: 'chosenBook', schema: schemas.chosenBook };

/** Origins the user allowed, as match patterns. */
export const sitesSetting: Setting<string[]> = { key: 'sites', schema: schemas.sites };

/** Who writes the letters of a book. */
export const senderSetting = (book: string): Setting<Sender> => ({
  key: `sender:${book}`,
  schema: schemas.sender,
});

/** The form of a book's sender, half filled in. */
export const senderDraftSetting = (book: string): Setting<SenderDraft> => ({
  key: `senderDraft:${book}`,
  schema: schemas.senderDraft,
  quiet: true,
});

/** Letters of the user's own words, for all books. */
export const templatesSetting: Setting<OwnTemplates> = { key: 'templates', schema: schemas.templates };

/** Rules of contact and of interest where the user changed them. */
export const letterRulesSetting: Setting<LetterRules> = { key: 'letterRules', schema: schemas.letterRules };

/** The user's answers to the reader's questions about one site; each question's key names page kind and header words. */
export const answersSetting = (site: string): Setting<Answers> => ({
  key: `answers:${site}`,
  schema: schemas.answers,
});

/** Choices made in questions about one site and not yet confirmed. */
export const chosenSetting = (site: string): Setting<Answers> => ({
  key: `chosen:${site}`,
  schema: schemas.chosen,
});

/** What the user showed the reader, by site. */
export const taughtSetting: Setting<TaughtProfiles> = { key: 'taught', schema: schemas.taught };

/** The user's plan, for all books. */
export const policySetting: Setting<Policy> = { key: 'policy', schema: schemas.policy, judges: true };

/** When everything was last saved as one file. */
export const lastSavedSetting: Setting<Instant> = { key: 'lastSaved', schema: schemas.lastSaved };

/** Until when nothing is to be said of a copy being old. */
export const backupLaterSetting: Setting<Day> = { key: 'backupLater', schema: schemas.backupLater };

/** After how many years what is over and done is deleted; not set: never. */
export const retentionSetting: Setting<number> = { key: 'retention', schema: schemas.retention };

/** Exchange rates the user gave. */
export const ratesSetting: Setting<Rates> = { key: 'rates', schema: schemas.rates, judges: true };

/** A book's credit sales by month. */
export const salesSetting = (book: string): Setting<Sales> => ({
  key: `sales:${book}`,
  schema: schemas.sales,
});

/** What a book's figures are to reach. */
export const goalsSetting = (book: string): Setting<Goals> => ({
  key: `goals:${book}`,
  schema: schemas.goals,
});

/** A book's early warnings as last counted. */
export const warningsSetting = (book: string): Setting<NotedWarnings> => ({
  key: `warnings:${book}`,
  schema: schemas.warnings,
  quiet: true,
});

/** Keys of what was typed into forms for the customers of a book begin so. */
export const formDraftsOf = (book: string): string => `formDrafts:${JSON.stringify([book]).slice(0, -1)},`;

/** What was typed into forms for one customer and not saved yet. */
export const formDraftsSetting = (book: string, account: string): Setting<FormDrafts> => ({
  key: `${formDraftsOf(book)}${JSON.stringify(account)}]`,
  schema: schemas.formDrafts,
  quiet: true,
});

/** The schema of whatever lies under a key; null for a key this build does not know. */
export function settingSchema(key: string): z.ZodMiniType | null {
  const [name = ''] = key.split(':');
  const known = Object.entries(schemas).find(([one]) => one === name);
  return known && key.includes(':') === perThing.has(name) ? known[1] : null;
}

const row = z.strictObject({ key: z.string(), value: z.unknown() });

/** The setting's value, or null where it was never set. */
export function getSetting<T>(db: Db, setting: Setting<T>): Promise<Result<T | null, StoreFailure>> {
  return attempt(async () => read(setting, await db.base.get('settings', setting.key)));
}

/** Forgets what was set. */
export function clearSetting(db: Db, { key }: Setting<unknown>): Promise<Result<null, StoreFailure>> {
  return attempt(async () => {
    await db.base.delete('settings', key);
    return ok(null);
  });
}

export function setSetting<T>(db: Db, setting: Setting<T>, value: T): Promise<Result<T, StoreFailure>> {
  return changeSetting(db, setting, () => value);
}

/** Changes a setting from what it is at that moment, whatever another panel wrote meanwhile. */
export async function changeSetting<T>(
  db: Db,
  setting: Setting<T>,
  change: (value: T | null) => T,
): Promise<Result<T, StoreFailure>> {
  const changed = await attempt(() =>
    inTransaction(
      db,
      ['settings'],
      async (tx) => {
        const store = tx.objectStore('settings');
        const found = read(setting, await store.get(setting.key));
        // A setting that cannot be read is lost anyway: the new value takes its place.
        const value = legible(setting.schema, change(found.ok ? found.value : null));
        if (value.ok) await store.put({ key: setting.key, value: value.value });
        return value;
      },
      // What is acknowledged is on the disk; what is only being typed may wait for the system.
      { judges: setting.judges ?? false, ...(setting.quiet ? {} : { durability: 'strict' }) },
    ),
  );
  if (changed.ok && !setting.quiet) db.changes.announce({ of: 'settings', book: null });
  return changed;
}

function read<T>({ key, schema }: Setting<T>, raw: unknown): Result<T | null, StoreFailure> {
  const parsed = row.safeParse(raw);
  return parseRecord('settings', key, schema, parsed.success ? parsed.data.value : raw);
}
