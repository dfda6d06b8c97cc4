import { type ReadonlySignal, signal } from '@preact/signals';
import type { Said } from '../../domain/said.ts';
import type { SentenceContext } from '../../interpret/sentences/context.ts';

export type ReadSentences = (text: string, context: SentenceContext) => Said;

export type Sentences = {
  /** Null until it is there: what is typed meanwhile is text. */
  readonly read: ReadonlySignal<ReadSentences | null>;
  /** Ends once it is there, or cannot be had. */
  load(): Promise<void>;
};

/** What understands typed sentences; with its words and days it is large, so it is brought when first wanted. */
export function createSentences(bring: () => Promise<ReadSentences>): Sentences {
  const read = signal<ReadSentences | null>(null);
  let coming: Promise<void> | null = null;
  return {
    read,
    load() {
      coming ??= bring().then(
        (brought) => {
          read.value = brought;
        },
        // A note is worth saving without it; it is tried anew for the next.
        () => {
          coming = null;
        },
      );
      return coming;
    },
  };
}

export const bringSentences = async (): Promise<ReadSentences> =>
  (await import('../../interpret/sentences/parse-sentence.ts')).parseSentence;
