import type { ContactRule } from '../../domain/letter-rules.ts';
import type { Mend } from '../letter.ts';
import type { GuardFacts } from './check.ts';
import { freeAt } from './free-at.ts';

/**
 * One click puts a contact off to when it may be: not before `inDays`, in the plan's hours, in a country's where its rule
 * is given. Without a clock the user names the day.
 */
export function move(
  { customer, plan }: Pick<GuardFacts, 'customer' | 'plan'>,
  rule: ContactRule | null | undefined,
  inDays = 0,
): Mend {
  const moment = customer?.clock && plan ? freeAt(customer.clock, plan, rule, inDays) : null;
  return moment ? { move: moment } : 'put-off';
}
