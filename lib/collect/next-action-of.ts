import type { Day } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import { askedFor } from './asked.ts';
import { comingUp } from './coming-up.ts';
import { gapOf } from './gap.ts';
import type { Contact, NextAction } from './next-action.ts';
import { stageDue } from './reasons.ts';
import { rules } from './rules/index.ts';
import type { Standing } from './standing.ts';
import { creditReason, tasksOf } from './tasks.ts';

/**
 * The one contact an account is due today, the tasks beside it, and, where nothing is to be said today, the day on
 * which something will be. Two demands are never closer than the plan's gap; where credits cover all that is overdue
 * nothing is asked for.
 */
export function nextAction(standing: Standing, policy: Policy, today: Day): NextAction {
  const tasks = tasksOf(standing);
  const nothing: NextAction = { contact: null, tasks, dueOn: null, waiting: [] };
  if (isCovered(standing)) return { ...nothing, waiting: creditReason(standing.credits) };
  const contact = propose(standing, policy, today);
  const gap = gapOf(standing, policy);
  if (contact && !gap) return { contact, tasks, dueOn: today, waiting: [] };
  if (contact && gap) {
    const stage = policy.stages.find(({ id }) => id === contact.stage);
    return { ...nothing, dueOn: gap.until, waiting: [gap.reason, ...(stage ? [stageDue(stage)] : [])] };
  }
  const next = comingUp(standing, policy);
  if (!next) return nothing;
  return gap && gap.until > next.on
    ? { ...nothing, dueOn: gap.until, waiting: [gap.reason, ...next.because] }
    : { ...nothing, dueOn: next.on, waiting: next.because };
}

function propose(standing: Standing, policy: Policy, today: Day): Contact | null {
  for (const rule of rules) {
    const contact = rule(standing, policy, today);
    // Nothing left to ask for would be a letter over zero.
    if (contact && contact.asked.length > 0) return contact;
  }
  return null;
}

/** Credits cover everything that is overdue, in every currency. */
const isCovered = ({ overdue, credits }: Standing): boolean =>
  overdue.length > 0 && askedFor(overdue, credits).length === 0;
