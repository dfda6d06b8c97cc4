import type { Finding, Mend } from '../letter.ts';
import type { CheckId, GuardFacts } from './check.ts';
import { lawSays } from './law-hours.ts';
import { type PastContact, reached } from './limit-count.ts';
import { move } from './move.ts';
import type { Says } from './says.ts';

type CallFacts = Pick<GuardFacts, 'customer' | 'plan' | 'rule' | 'contacts'>;

/**
 * What stands against calling a customer now: a wish not to be called, the hours and the number of calls and
 * conversations that the country allows, the plan's own hours. Said before the call; a person decides.
 */
export function callFindings(facts: CallFacts): readonly Finding[] {
  const { customer } = facts;
  if (!customer) return [];
  const out = customer.optOuts.find(({ channel }) => channel === 'phone');
  return [
    ...(customer.doNotContact
      ? [
          finding(
            'do-not-contact',
            true,
            { code: 'do-not-contact', ...customer.doNotContact },
            'open-account',
          ),
        ]
      : []),
    ...(out ? [finding('opt-out', true, { code: 'opt-out', ...out }, 'write-instead')] : []),
    ...limitFindings(facts),
    ...hourFindings(facts),
  ];
}

const finding = (check: CheckId, blocking: boolean, says: Says, mend: Mend): Finding => ({
  check,
  blocking,
  says,
  mend,
  overrulable: false,
  overruled: null,
});

/** The limit that bars the next call longest: the others are kept with it. */
function limitFindings(facts: CallFacts): readonly Finding[] {
  const { rule, contacts = [] } = facts;
  const over = (rule?.limits ?? []).flatMap((limit) => {
    const by = reached(limit, contacts);
    return by ? [{ limit, ...by }] : [];
  });
  const [longest] = over.toSorted((a, b) => b.freeIn - a.freeIn);
  if (!longest) return [];
  const { count, freeIn, limit } = longest;
  const { channels, days, most } = limit;
  const source = rule?.source ?? '';
  const says: Says =
    channels === 'talks'
      ? { code: 'talked', daysAgo: daysSinceTalk(contacts), days, source }
      : { code: 'often', count, days, most, source };
  return [finding('often', true, says, move(facts, rule, freeIn))];
}

const daysSinceTalk = (contacts: readonly PastContact[]): number =>
  Math.min(...contacts.flatMap(({ daysAgo, counts }) => (counts.includes('talks') ? [daysAgo] : [])));

function hourFindings(facts: CallFacts): readonly Finding[] {
  const { customer, plan, rule } = facts;
  if (!customer?.clock) return [];
  const law = lawSays(rule, customer.clock);
  if (law) return [finding('hours', true, law, move(facts, rule))];
  if (!plan) return [];
  const { weekday, time, zone } = customer.clock;
  if (!plan.weekdays.includes(weekday))
    return [finding('hours', false, { code: 'weekday', weekday, zone }, move(facts, rule))];
  return time < plan.hours.from || time >= plan.hours.to
    ? [finding('hours', false, { code: 'call-hours', time, zone, ...plan.hours }, move(facts, rule))]
    : [];
}
