import type { Question } from '../domain/snapshot.ts';
import type { Grid } from './grid.ts';
import { plainWord } from './tidy.ts';

/**
 * The id under which an answer is kept: site, shape of the list (its header words), and what is asked. It holds no
 * values, so that the answer serves the next page of the same kind.
 */
export function questionKey(site: string, grid: Grid, about: Question['about'], of = ''): string {
  const words = grid.columns
    .map((column) => plainWord(column.header) || plainWord(column.key ?? ''))
    .join('|');
  return [site, grid.region.kind, words, about, of].filter(Boolean).join(' › ');
}
