/** The sentence of a text in which a word stands, with the blank after it, so that it can be taken out. */
export function sentenceWith(text: string, word: string): string | null {
  const at = text.indexOf(word);
  if (at < 0) return null;
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf('\n') + 1, endOfSentence(before));
  const rest = text.slice(at + word.length);
  const end = /[.!?…](?=\s|$)[”"»’)]?\s?|\n|$/u.exec(rest);
  return text.slice(
    start,
    at + word.length + (end ? end.index + end[0].replace('\n', '').length : rest.length),
  );
}

/** Where the sentence begins that a text ends in. */
function endOfSentence(text: string): number {
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[.!?…][”"»’)]?\s+/gu)) start = index + mark.length;
  return start;
}
