import { labelKey } from './header-key.ts';

/** The labels of a list, each once, in the form in which headers are looked up. What is in that form stays as it is. */
export const labelKeys = (list: string): readonly string[] => [
  ...new Set(list.split(';').map(labelKey).filter(Boolean)),
];
