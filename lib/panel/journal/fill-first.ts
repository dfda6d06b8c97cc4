import { missingMarks } from '../../letters/values.ts';

/** A text with its first open place filled in; null where it has none. */
export function fillFirst(paragraphs: readonly string[], words: string): string | null {
  const text = paragraphs.join('\n\n');
  const [mark] = text.match(missingMarks) ?? [];
  return mark === undefined ? null : text.replace(mark, () => words);
}
