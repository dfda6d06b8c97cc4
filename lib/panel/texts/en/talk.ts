import { contacts, disputes, followUps, pauses, plans, promises, questions } from './agreed.ts';
import { account, dossier, duration, entry, history } from './history.ts';

/** What was said and agreed, and what is kept of it. */
export const talk = {
  account,
  contacts,
  disputes,
  dossier,
  duration,
  entry,
  followUps,
  history,
  pauses,
  plans,
  promises,
  questions,
};
