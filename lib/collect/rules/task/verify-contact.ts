import { settingsEvidence } from '../../reasons.ts';
import type { Standing } from '../../standing.ts';
import { workdayFrom } from '../../workday.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** A letter is to be written and no address is known, or the known ones came back. */
export const verifyContact: TaskRule = (standing, plan, today, contact) => {
  if (contact?.channel !== 'mail') return [];
  const bounced = standing.settings.people.some((person) => person.bounced);
  if (hasAddress(standing)) return [];
  return [
    taskOf('verify-contact', bounced ? 'bounced' : 'none', workdayFrom(today, plan), [
      { code: 'no-address', bounced, evidence: settingsEvidence },
    ]),
  ];
};

/** On a page, in the contacts, or where a letter went before; none of them bounced. */
function hasAddress({ account, settings, entries }: Standing): boolean {
  const bounced = new Set(settings.people.flatMap((person) => (person.bounced ? [person.email] : [])));
  const known = [
    account.email,
    ...settings.people.map(({ email }) => email),
    ...entries.map(({ entry }) => (entry.kind === 'reminder' || entry.kind === 'message' ? entry.to : null)),
  ];
  return known.some((email) => email !== null && email !== '' && !bounced.has(email));
}
