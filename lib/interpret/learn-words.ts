import { learnNames } from './dates/names.ts';
import { phrases } from './dates/relative-phrases.ts';
import { headerLabels } from './labels/header-fields.ts';
import { currencyWords } from './money/currency-words.ts';
import type { Steps } from './steps.ts';

/**
 * Learns the words of all languages in small pieces. Whoever meets the first word that is not plain would otherwise do
 * so at once, which takes some tenths of a second.
 */
export function* learnWords(): Steps<void> {
  yield* learnNames();
  yield* headerLabels.ahead();
  yield* currencyWords.ahead();
  yield* phrases.ahead();
}
