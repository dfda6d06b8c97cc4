import type { HeaderField } from '../header-field.ts';

/** What one language calls the fields, separated by semicolons. */
export type Vocabulary = Readonly<Partial<Record<HeaderField, string>>>;
