import { en } from './en.ts';

/** What a catalogue holds; each language is one object of this shape. */
export type Texts = typeof en;

/** The catalogue in force. Views take their words from it when they are loaded, so it is chosen before they are. */
export let texts: Texts = en;

/** Puts another catalogue in force: before the first view is loaded. */
export function useCatalogue(chosen: Texts): void {
  texts = chosen;
}
