import { computed, type ReadonlySignal } from '@preact/signals';
import type { CallOutcome } from '../../domain/call-outcome.ts';
import { type About, findPieces } from './find-pieces.ts';
import { type Found, noChanges, type PieceChanges, type PieceField, type PieceKind } from './piece.ts';
import { addedId } from './piece-edits.ts';
import type { Sentences } from './sentences.ts';

/** The facts found in a text being typed: shown before they are saved, each changed or taken out by the user. */
export type PieceDesk = {
  readonly found: ReadonlySignal<Found>;
  /** What came of the call, as the text tells it. */
  readonly outcome: ReadonlySignal<CallOutcome | null>;
  change(id: string, field: PieceField, value: string): void;
  remove(id: string): void;
  /** Adds a piece of a kind to fill in by hand. */
  add(kind: PieceKind): void;
};

type Text = {
  readonly text: string;
  readonly removed?: readonly string[] | undefined;
  readonly edited?: PieceChanges['edited'] | undefined;
};

/** `write` keeps what the user changed beside the text. */
export function createPieceDesk(
  text: ReadonlySignal<Text | null>,
  about: ReadonlySignal<About | null>,
  sentences: Sentences,
  write: (changes: { removed: string[]; edited: Record<string, Record<string, string>> }) => void,
): PieceDesk {
  const all = computed(() => {
    const now = text.value;
    const context = about.value;
    const read = sentences.read.value;
    if (!now || !context || !read) return { pieces: [], questions: [], outcome: null };
    return findPieces(read, now.text, changesOf(now), context);
  });
  const store = (change: (before: PieceChanges) => PieceChanges): void => {
    const { removed, edited } = change(changesOf(text.peek()));
    write({
      removed: [...removed],
      edited: Object.fromEntries(Object.entries(edited).map(([id, fields]) => [id, { ...fields }])),
    });
  };
  return {
    found: all,
    outcome: computed(() => all.value.outcome),
    change: (id, field, value) =>
      store(({ removed, edited }) => ({
        removed,
        edited: { ...edited, [id]: { ...edited[id], [field]: value } },
      })),
    remove: (id) =>
      store(({ removed, edited }) => {
        const { [id]: _gone, ...others } = edited;
        return id.startsWith('added:')
          ? { removed, edited: others }
          : { removed: [...removed, id], edited: others };
      }),
    add: (kind) =>
      store(({ removed, edited }) => ({
        removed,
        edited: { ...edited, [addedId(kind)]: edited[addedId(kind)] ?? {} },
      })),
  };
}

const changesOf = (text: Text | null): PieceChanges => ({
  removed: text?.removed ?? noChanges.removed,
  edited: text?.edited ?? noChanges.edited,
});
