import { reachable } from '../../reachable.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** Something is to be said, and the customer asked not to be reached in any way there is: decide how. */
export const noChannel: TaskRule = ({ settings }, _plan, today, contact) => {
  const reach = contact && reachable(contact.channel, settings);
  return reach?.channel === null ? [taskOf('no-channel', 'contact', today, reach.because)] : [];
};
