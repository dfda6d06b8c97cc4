import * as z from 'zod/mini';
import { againForm } from './form-draft.ts';
import { instant } from './instant.ts';
import { language } from './language.ts';
import { way } from './mail-path.ts';
import { stageId } from './policy.ts';
import { templateId } from './template-id.ts';
import { tone } from './tone.ts';

/**
 * A message in the making, kept from the first key. Only what the user changed is stored; the rest is rendered
 * afresh from the newest facts. Amounts and invoice lines cannot be edited.
 */
export const draft = z.strictObject({
  book: z.string(),
  account: z.string(),
  stage: stageId,
  /** What the user chose instead of the stage's own text and its defaults; older drafts have none. */
  template: z.optional(z.nullable(templateId)),
  tone: z.optional(z.nullable(tone)),
  language: z.optional(z.nullable(language)),
  /** By which way it leaves; null = the way the last letter of the book took. */
  path: z.optional(z.nullable(way)),
  /** Id of a template of the user's own; null: ours. */
  own: z.optional(z.nullable(z.string())),
  to: z.nullable(z.string()),
  /** Copies of this letter; null: those of the book and the account. */
  cc: z.optional(z.nullable(z.string())),
  bcc: z.optional(z.nullable(z.string())),
  subject: z.nullable(z.string()),
  /** The paragraphs before and after the table of invoices. */
  opening: z.nullable(z.string()),
  closing: z.nullable(z.string()),
  /** Findings sent over, with the reason given. */
  overruled: z.optional(z.array(z.strictObject({ check: z.string(), reason: z.string() }))),
  /** Files that go with it, by id in the account's files. */
  files: z.optional(z.array(z.strictObject({ id: z.string(), name: z.string(), type: z.string() }))),
  /** When it is to come back, whatever happens; older drafts have none. */
  again: z.optional(againForm),
  changedAt: instant,
});
export type Draft = z.infer<typeof draft>;

/** A note being typed; it stays with its account until saved. */
export const noteDraft = z.strictObject({
  book: z.string(),
  account: z.string(),
  text: z.string(),
  /** Ids of found pieces that the user took out. Older drafts have none. */
  removed: z.optional(z.array(z.string())),
  /** By id of a found piece: what the user made of it. */
  edited: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  changedAt: instant,
});
export type NoteDraft = z.infer<typeof noteDraft>;
