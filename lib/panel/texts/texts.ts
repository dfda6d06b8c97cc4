import { en } from './en.ts';

/** What a catalogue holds; each language is one object of this shape. */
export type Texts = typeof en;

/** The catalogue in force. */
export const texts: Texts = en;
