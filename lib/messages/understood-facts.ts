import { instantOf } from '../domain/instant.ts';
import type { PageFacts } from '../domain/reading.ts';
import type { SentFacts } from './contract.ts';

/** What the page says of itself, each thing once, without what is too long to be what it stands for. */
export const understoodFacts = (sent: SentFacts): PageFacts => ({
  ...sent,
  headings: names(sent.headings),
  current: names(sent.current),
  identity: clues(sent.identity),
  loadedAt: instantOf(sent.loadedAt),
  arrivedAt: instantOf(sent.arrivedAt),
  closedFrames: foreign(sent),
});

const names = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => text && text.length < 200);

function clues(found: PageFacts['identity']): PageFacts['identity'] {
  const short = found.filter(({ text }) => text && text.length <= 100);
  const first = new Map(short.toReversed().map((clue) => [clue.from + clue.text, clue]));
  return short.filter((clue) => first.get(clue.from + clue.text) === clue).slice(0, 20);
}

/** Origins of frames other than the page's own, that hold a page at all. */
const foreign = ({ closedFrames, url }: SentFacts): readonly string[] =>
  [...new Set(closedFrames)].filter(
    (origin) => origin.startsWith('http') && origin !== URL.parse(url)?.origin,
  );
