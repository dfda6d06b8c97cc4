import { texts } from './texts.ts';

/** What the foot line says after something happened. */
export const { said } = texts;
