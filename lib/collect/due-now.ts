import type { Day } from '../domain/day.ts';
import type { Contact, NextAction } from './next-action.ts';

/** The contact where it is to be made by today; one that waits for its day is none. */
export const contactDue = ({ contact }: NextAction, today: Day): Contact | null =>
  contact && contact.dueOn <= today ? contact : null;
