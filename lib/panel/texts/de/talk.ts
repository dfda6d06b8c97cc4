import { contacts, disputes, followUps, pauses, plans, promises, questions } from './agreed.ts';
import { account, dossier, duration, entry, history } from './history.ts';

/** Was gesagt und vereinbart wurde, und was davon bleibt. */
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
