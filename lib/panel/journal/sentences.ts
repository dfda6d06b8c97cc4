import { type ReadonlySignal, signal } from '@preact/signals';
import type { Said } from '../../domain/said.ts';
import type { SentenceContext } from '../../interpret/sentences/context.ts';

export type ReadSentences = (text: string, context: SentenceContext) => Said;

export type Sentences = {
  /** Null until it was fetched: what is typed meanwhile is text. */
  readonly read: ReadonlySignal<ReadSentences | null>;
  /** Ends once it is there, or cannot be had. */
  load(): Promise<void>;
};

/** What understands typed sentences; with its words and days it is large, so it is fetched when first wanted. */
export function createSentences(fetch: () => Promise<ReadSentences>): Sentences {
  const read = signal<ReadSentences | null>(null);
  let coming: Promise<void> | null = null;
  return {
    read,
    load() {
      coming ??= fetch().then(
        (fetched) => {
          read.value = fetched;
        },
        // A note is worth saving without it; it is fetched anew for the next.
        () => {
          coming = null;
        },
      );
      return coming;
    },
  };
}

export const fetchSentences = async (): Promise<ReadSentences> =>
  (await import('../../interpret/sentences/parse-sentence.ts')).parseSentence;
