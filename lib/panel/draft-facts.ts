import type { Standing } from '../collect/standing.ts';
import { dayInZone } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import type { Instant } from '../domain/instant.ts';
import type { LetterRules } from '../domain/letter-rules.ts';
import type { Way } from '../domain/mail-path.ts';
import { type Sums, sumByCurrency } from '../domain/money.ts';
import type { Policy } from '../domain/policy.ts';
import type { Sender } from '../domain/sender.ts';
import { customerClock } from '../letters/customer-clock.ts';
import type { GuardCustomer, GuardFacts, GuardWay, NotNow } from '../letters/guard/check.ts';
import type { Letter } from '../letters/letter.ts';
import { contactRuleFor, contactRules } from '../letters/rules/contact-rules.ts';
import { contactsOf, daysSinceDemand, lastWays, pastAddresses } from './draft-history.ts';
import type { ReadingFacts } from './reading-facts.ts';

/** What the guard is told beside the letter itself. */
export type FactsOf = {
  readonly standing: Standing;
  readonly draft: Draft;
  readonly sender: Sender | null;
  readonly reading: ReadingFacts;
  readonly policy: Policy;
  readonly rules: LetterRules;
  readonly way: Way | 'copy';
  readonly now: Instant;
  readonly zone: string;
};

const guardWays: { readonly [way in Way | 'copy']: GuardWay } = {
  mailto: 'mail',
  gmail: 'mail',
  outlook: 'mail',
  eml: 'file',
  copy: 'copy',
  page: 'page',
  sms: 'sms',
  whatsapp: 'sms',
  print: 'letter',
};

export function factsFor(letter: Letter, of: FactsOf): GuardFacts {
  const { standing, draft, sender, reading, policy } = of;
  const { settings } = standing;
  return {
    readingAgeMinutes: reading.ageMinutes,
    readingLimit: of.rules.readingMinutes,
    pageChanged: reading.changed,
    sumCheckFailed: reading.sumsFailed,
    sumCheckAccepted: reading.sumsAccepted,
    lastDemandDaysAgo: letter.demand ? daysSinceDemand(standing) : null,
    gapDays: policy.gapDays,
    today: standing.today,
    sender,
    by: guardWays[of.way],
    leftOut: standing.unclear.length,
    customer: customerOf(of),
    notNow: notNowOf(standing),
    creditApart: creditApart(letter, standing),
    lastWays: lastWays(standing),
    plan: { weekdays: policy.weekdays, hours: policy.hours, version: policy.version },
    rule: contactRuleFor(of.rules.contact ?? contactRules, settings.country, settings.customerKind),
    contacts: contactsOf(standing),
    phone: phoneOf(standing),
    files: draft.files?.length ?? 0,
    overruled: draft.overruled ?? [],
  };
}

/** Telephone number for text messages; null: none is known. */
export const phoneOf = ({ settings: { people } }: Standing): string | null =>
  people.find(({ phone }) => phone !== '')?.phone ?? null;

function customerOf({ standing, now, zone }: Pick<FactsOf, 'standing' | 'now' | 'zone'>): GuardCustomer {
  const { settings, account } = standing;
  const { people } = settings;
  return {
    language: settings.language,
    kind: settings.customerKind,
    country: settings.country,
    // A calendar held on another day says nothing of the hour.
    clock:
      dayInZone(now, zone) !== standing.today
        ? null
        : customerClock(now, {
            zone: people.find((person) => person.zone !== null)?.zone ?? null,
            country: settings.country,
            author: zone,
          }),
    doNotContact: settings.doNotContact,
    optOuts: settings.optOuts,
    addresses: [
      account.email ?? '',
      ...account.invoices.map(({ email }) => email ?? ''),
      ...people.map(({ email }) => email),
      ...pastAddresses(standing).flatMap((to) => to.split(/[\s,;]+/)),
    ].filter((address) => address !== ''),
    bounced: people.flatMap(({ bounced, email }) => (bounced && email !== '' ? [email] : [])),
  };
}

/** Lines that are held as a whole, and those that the page shows paid. */
function notNowOf(standing: Standing): NonNullable<GuardFacts['notNow']> {
  const held = [...standing.overdue, ...standing.notDue].flatMap(({ invoice, held: why, asked }) => {
    const [first] = why;
    const said = first && reasons[first.why];
    return said && asked === null ? [{ key: invoice.key, number: invoice.number ?? '', why: said }] : [];
  });
  const paid = standing.account.invoices.flatMap(({ key, number, status, missingSince }) =>
    status === 'paid' || missingSince !== null
      ? [{ key, number: number ?? '', why: 'settled' as const }]
      : [],
  );
  return [...held, ...paid];
}

const reasons: { readonly [why: string]: NotNow } = {
  disputed: 'disputed',
  promised: 'promised',
  'promise-unchecked': 'promised',
  expected: 'promised',
  plan: 'plan',
  paused: 'paused',
};

/** Credits in a currency of which the letter asks for nothing. */
function creditApart({ table }: Letter, { credits }: Standing): Sums {
  const asked = new Set(table.overdueSum.map(({ currency }) => currency));
  const left = credits.flatMap(({ invoice: { balance } }) =>
    balance && !asked.has(balance.currency) ? [{ ...balance, minor: -balance.minor }] : [],
  );
  return table.overdue.length > 0 ? sumByCurrency(left) : [];
}

/** What stands against calling the customer of an account now. */
export function callFacts(
  of: Pick<FactsOf, 'standing' | 'now' | 'zone' | 'policy' | 'rules'>,
): Pick<GuardFacts, 'customer' | 'plan' | 'rule' | 'contacts'> {
  const { standing, policy, rules } = of;
  const { country, customerKind } = standing.settings;
  return {
    customer: customerOf(of),
    plan: { weekdays: policy.weekdays, hours: policy.hours, version: policy.version },
    rule: contactRuleFor(rules.contact ?? contactRules, country, customerKind),
    contacts: contactsOf(standing),
  };
}
