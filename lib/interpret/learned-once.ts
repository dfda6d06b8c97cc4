import { atOnce, type Steps } from './steps.ts';

/** What takes a while to learn and is then known: learned `ahead` in small pieces, else at once when first asked for. */
export function learnedOnce<T extends object>(learn: () => Steps<T>) {
  let known: T | null = null;
  return {
    known(): T {
      known ??= atOnce(learn());
      return known;
    },
    *ahead(): Steps<void> {
      known ??= yield* learn();
    },
  };
}
