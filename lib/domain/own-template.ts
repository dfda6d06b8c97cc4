import * as z from 'zod/mini';
import { instant } from './instant.ts';
import { language } from './language.ts';
import { templateId } from './template-id.ts';
import { tone } from './tone.ts';

const part = z.string().check(z.maxLength(20_000));

/** A letter of the user's own words, in the template language. Stored as typed, also while it is broken. */
export const ownTemplate = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  /** The text of ours that it takes the place of; null: a text beside ours. */
  standsFor: z.nullable(templateId),
  language,
  /** Of a demand: the tone it is written in; null: used for every tone. */
  tone: z.nullable(tone),
  /** It asks for money: it moves the stage and starts the gap. */
  demand: z.boolean(),
  /** The open invoices stand in it as a table. */
  table: z.boolean(),
  subject: part,
  opening: part,
  closing: part,
  /** Offered for letters, and used instead of ours. A broken one never is. */
  active: z.boolean(),
  /** Version of the plan when it was last saved: an older one is worth a look. */
  policyVersion: z.int().check(z.minimum(1)),
  changedAt: instant,
});
export type OwnTemplate = z.infer<typeof ownTemplate>;

/** All of them, each id once. */
export const ownTemplates = z.array(ownTemplate).check(
  z.maxLength(500),
  z.refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'an id stands twice'),
);
export type OwnTemplates = z.infer<typeof ownTemplates>;
