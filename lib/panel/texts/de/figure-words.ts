import type { FigureWords } from '../en/figures.ts';

/** What a figure is, in short. */
export const words = (
  name: string,
  meaning: string,
  formula: string,
  source: string,
  basis: string,
): FigureWords => ({ name, meaning, formula, source, basis });
