import { type Draft, draft } from '../domain/draft.ts';
import { unfinished } from './unfinished.ts';

/** Letters in the making, one an account. */
export const drafts = unfinished<Draft>('drafts', draft);
