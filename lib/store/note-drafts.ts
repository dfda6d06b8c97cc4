import { type NoteDraft, noteDraft } from '../domain/draft.ts';
import { unfinished } from './unfinished.ts';

/** Notes being typed, one an account. */
export const noteDrafts = unfinished<NoteDraft>('noteDrafts', noteDraft);
