import type { Hooks } from '../domain/hooks.ts';
import type { WatchEvent } from '../messages/contract.ts';
import type { PageWords } from '../messages/page-words.ts';

type Numbered = Exclude<WatchEvent, { type: 'outlined' }>;

/** An event before its reading and number are put on it. */
export type Unnumbered = Numbered extends infer E
  ? E extends Numbered
    ? Omit<E, 'reading' | 'seq'>
    : never
  : never;

/** What one look at a document needs. `now` is a running clock in milliseconds. */
export type Look = {
  readonly document: Document;
  readonly hooks: Hooks;
  readonly words: PageWords;
  /** The frame's own number for itself. */
  readonly frame: string;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly emit: (event: Unnumbered) => void;
};
