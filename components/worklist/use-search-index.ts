import { useEffect } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { searchText } from './visible-rows.ts';

const slice = 100;

/** Prepares the search of a long list after it was painted, in slices, so that the first key finds it ready. */
export function useSearchIndex(rows: readonly WorklistRow[], locale: string): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const prepare = (from: number): void => {
      for (const row of rows.slice(from, from + slice)) searchText(row, locale);
      if (from + slice < rows.length) timer = setTimeout(prepare, 10, from + slice);
    };
    timer = setTimeout(prepare, 100, 0);
    return () => clearTimeout(timer);
  }, [rows, locale]);
}
