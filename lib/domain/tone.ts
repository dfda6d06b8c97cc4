import * as z from 'zod/mini';

/** How a demand speaks: warm asks what hinders, neutral asks for a payment or a day, firm names a day and what follows. */
export const tone = z.enum(['warm', 'neutral', 'firm']);
export type Tone = z.infer<typeof tone>;
