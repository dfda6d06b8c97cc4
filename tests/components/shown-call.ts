import type { Account } from '../../lib/domain/account.ts';
import type { CallDraft } from '../../lib/domain/call-draft.ts';
import type { Script } from '../../lib/panel/journal/script.ts';
import { readAt } from './fake-data.ts';

/** A call that goes on. */
export const callOf = ({ book, key }: Account): CallDraft => ({
  book,
  account: key,
  startedAt: readAt,
  endedAt: null,
  direction: 'out',
  outcome: null,
  with: '',
  text: 'will pay',
  removed: [],
  edited: {},
  changedAt: readAt,
});

export const script: Script = {
  open: ['Hello, this is Mia.'],
  facts: ['I am calling about INV-1042.'],
  ask: ['Which day?'],
  answers: ['If something is wrong …'],
  close: ['Thank you.'],
  language: 'en',
  own: null,
};
