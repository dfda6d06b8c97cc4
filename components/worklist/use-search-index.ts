import { useEffect } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { pauses } from '../../lib/panel/rests.ts';
import { searchText } from './visible-rows.ts';

/** Prepares the search of a long list after it was painted, in slices, so that the first key finds it ready. */
export function useSearchIndex(rows: readonly WorklistRow[], locale: string): void {
  useEffect(() => {
    let over = false;
    async function prepare(): Promise<void> {
      const pause = pauses();
      for (const row of rows) {
        if (over) return;
        searchText(row, locale);
        const rest = pause();
        if (rest) await rest;
      }
    }
    const timer = setTimeout(() => void prepare(), 100);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [rows, locale]);
}
