import { type CallDraft, callDraft } from '../domain/call-draft.ts';
import { unfinished } from './unfinished.ts';

/** Calls going on, one an account. */
export const callDrafts = unfinished<CallDraft>('callDrafts', callDraft);
