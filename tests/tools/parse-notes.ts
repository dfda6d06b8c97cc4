import * as z from 'zod/mini';
import { isDay } from '../../lib/domain/day.ts';
import { language } from '../../lib/domain/language.ts';
import type { SentenceContext } from '../../lib/interpret/sentences/context.ts';
import { parseSentence } from '../../lib/interpret/sentences/parse-sentence.ts';
import { toParseJson } from '../../lib/interpret/sentences/to-parse-json.ts';

export type ParsedNote = ReturnType<typeof toParseJson>;

const item = z.object({ id: z.string(), lang: z.string(), text: z.string() });
const file = z.object({
  /** The author's local date and time; an instant counts as written, or in the zone in brackets behind it. */
  now: z.string(),
  account: z.object({
    currency: z.nullable(z.string()),
    invoices: z.array(z.object({ number: z.string(), balanceMinor: z.nullable(z.int()) })),
    contacts: z.array(z.object({ name: z.string() })),
  }),
  items: z.array(item),
});
type NotesFile = z.infer<typeof file>;

/** Checks a file of notes; throws with what is wrong in it. */
export const notesFile = (json: unknown): NotesFile => z.parse(file, json);

/** The structure of every note, by id. */
export function parseNotes({ now, account, items }: NotesFile): Record<string, ParsedNote> {
  const local = localTime(now);
  return Object.fromEntries(
    items.map(({ id, lang, text }) => [
      id,
      toParseJson(parseSentence(text, contextOf(lang, local, account))),
    ]),
  );
}

/** `lang` is a language, or one with a region (en-GB), which settles the order of figures in days. */
function contextOf(lang: string, now: string, account: NotesFile['account']): SentenceContext {
  const [code = '', region] = lang.split(/[-_]/);
  const known = language.safeParse(code.toLowerCase());
  if (!known.success) throw new Error(`${lang}: notes are read in ${language.options.join(', ')}`);
  return { ...account, lang: known.data, region: region?.toUpperCase() ?? null, now };
}

function localTime(now: string): string {
  const zone = /\[(.+)\]$/.exec(now)?.[1];
  const local = zone ? Temporal.ZonedDateTime.from(now).toPlainDateTime().toString() : now;
  if (!isDay(local.slice(0, 10))) throw new Error(`now: ${now} is no date and time`);
  return local.slice(0, 16);
}
