import type { Day } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import { askedFor } from './asked.ts';
import { asleepUntil } from './asleep.ts';
import { comingUp } from './coming-up.ts';
import { type Gap, gapOf, saidToday } from './gap.ts';
import { heldReasons } from './held-reasons.ts';
import type { Contact, NextAction } from './next-action.ts';
import { planFor } from './plan-for.ts';
import { reachable } from './reachable.ts';
import type { Reason } from './reason.ts';
import { creditReason, once, policyEvidence, settingsEvidence, stageDue } from './reasons.ts';
import { contactRules } from './rules/contact/index.ts';
import type { Standing } from './standing.ts';
import { tasksOf } from './tasks.ts';
import { workdayFrom } from './workday.ts';

/**
 * The one contact of an account and the tasks beside it, with the day on which there is something to do. Two demands
 * are never closer than the plan's gap, two messages never on one day, and a contact falls to the next day of the week
 * on which customers are contacted; where credits cover all that is overdue nothing is asked for.
 */
export function nextAction(standing: Standing, policy: Policy, today: Day): NextAction {
  const plan = planFor(standing, policy);
  const asleep = asleepUntil(standing);
  if (asleep)
    return { contact: null, tasks: [], dueOn: workdayFrom(asleep.until, plan), waiting: [asleep.reason] };
  const wanted = standing.paidBy === null ? propose(standing, plan, today) : null;
  const tasks = tasksOf(standing, plan, today, wanted);
  const said = contactNow(standing, plan, today, wanted);
  const days = [...tasks.map(({ dueOn }) => (dueOn < today ? today : dueOn)), ...(said.on ? [said.on] : [])];
  return {
    contact: said.contact,
    tasks,
    dueOn: days.reduce<Day | null>((first, day) => (first && first <= day ? first : day), null),
    waiting: said.waiting,
  };
}

type Said = {
  readonly contact: Contact | null;
  readonly on: Day | null;
  readonly waiting: readonly Reason[];
};

function contactNow(standing: Standing, plan: Policy, today: Day, wanted: Contact | null): Said {
  if (standing.paidBy !== null) {
    const because = { code: 'head-office', name: standing.paidBy, evidence: settingsEvidence } as const;
    return { contact: null, on: null, waiting: [because] };
  }
  const gap = gapOf(standing, plan);
  if (!wanted) return later(standing, plan, gap);
  const { channel, because } = reachable(wanted.channel, standing.settings);
  if (channel === null) return { contact: null, on: null, waiting: because };
  const wait = (wanted.demand ? gap : null) ?? (channel === 'internal' ? null : saidToday(standing));
  if (wait) {
    const stage = plan.stages.find(({ id }) => id === wanted.stage);
    const due = stage && wanted.code === 'stage' ? [stageDue(stage)] : [];
    return { contact: null, on: workdayFrom(wait.until, plan), waiting: [wait.reason, ...due] };
  }
  const on = workdayFrom(today, plan);
  const contact = { ...wanted, channel, dueOn: on, because: [...wanted.because, ...because].slice(0, 6) };
  const waiting = on > today ? [{ code: 'not-a-workday', on, evidence: policyEvidence } as const] : [];
  return { contact, on, waiting };
}

/** Nothing is to be said now: when that changes, and why. */
function later(standing: Standing, plan: Policy, gap: Gap | null): Said {
  if (isCovered(standing)) return { contact: null, on: null, waiting: creditReason(standing.credits) };
  const held = heldReasons(
    standing,
    standing.overdue.flatMap((line) => line.held),
  );
  const next = comingUp(standing, plan);
  if (!next) return { contact: null, on: null, waiting: held };
  const late = gap && gap.until > next.on ? gap : null;
  const waiting = [...(late ? [late.reason] : []), ...held, ...next.because];
  return { contact: null, on: workdayFrom(late?.until ?? next.on, plan), waiting: once(waiting) };
}

function propose(standing: Standing, plan: Policy, today: Day): Contact | null {
  for (const rule of contactRules) {
    const contact = rule(standing, plan, today);
    // Nothing left to ask for would be a letter over zero.
    if (contact && (!contact.demand || contact.asked.length > 0)) return contact;
  }
  return null;
}

/** Credits cover everything that may be asked for, in every currency. */
const isCovered = ({ demand, credits }: Standing): boolean =>
  demand.length > 0 && askedFor(demand, credits).length === 0;
