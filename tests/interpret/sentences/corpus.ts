/** Utterances with what they say: every file of this folder named corpus-*.json. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ParsedNote } from '../../tools/parse-notes.ts';
import { notesFile, parseNotes } from '../../tools/parse-notes.ts';

export type Utterance = {
  readonly file: string;
  readonly id: string;
  readonly text: string;
  /** What `npm run parse` should write for it; of the questions only what they are about. */
  readonly expected: Expected;
  readonly got: ParsedNote;
};

type Expected = Omit<ParsedNote, 'questions'> & { readonly questions: readonly { readonly about: string }[] };

const folder = import.meta.dirname;

export const corpusFiles = (): string[] =>
  readdirSync(folder)
    .filter((file) => /^corpus-.*\.json$/.test(file))
    .sort();

/** Each utterance of a file, with what the parser makes of it. */
export function utterancesOf(file: string): Utterance[] {
  const json: { items: { id: string; text: string; expected: Expected }[] } = JSON.parse(
    readFileSync(path.join(folder, file), 'utf8'),
  );
  const got = parseNotes(notesFile(json));
  return json.items.map(({ id, text, expected }) => {
    const note = got[id];
    if (!note) throw new Error(`${file}: ${id} was not parsed`);
    return { file, id, text, expected, got: note };
  });
}
