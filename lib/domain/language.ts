import * as z from 'zod/mini';

/** Languages that letters are written in. */
export const language = z.enum(['en', 'de', 'fr', 'es', 'nl']);
export type Language = z.infer<typeof language>;
