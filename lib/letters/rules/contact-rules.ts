import { day } from '../../domain/day.ts';
import type { ContactRule } from '../../domain/letter-rules.ts';

const checkedOn = day.parse('2026-11-22');
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const none = { calls: [], limits: [], optOutLine: false };

/**
 * National public holidays of Australia: those of fixed days, Easter and the days given instead of a weekend up to 2028.
 * What single states keep beside them is not in it.
 */
const australianHolidays = [
  ...['01-01', '01-26', '04-25', '12-25', '12-26'],
  ...['2026-04-03', '2026-04-06', '2026-12-28'],
  ...['2027-03-26', '2027-03-29', '2027-12-27', '2027-12-28'],
  ...['2028-01-03', '2028-04-14', '2028-04-17'],
];

/**
 * What the rules of some countries say about contacting a debtor, as it was known on a day. A place to start from, not
 * legal advice: the user changes it.
 */
export const contactRules: readonly ContactRule[] = [
  {
    country: 'US',
    of: 'consumer',
    calls: [{ weekdays: everyDay, from: '08:00', to: '21:00' }],
    limits: [
      { channels: 'calls', most: 7, days: 7 },
      { channels: 'talks', most: 1, days: 7 },
    ],
    optOutLine: true,
    source: 'Regulation F, 12 CFR 1006.6(b)(1), 1006.6(e), 1006.14(b)(2)',
    checkedOn,
  },
  {
    country: 'US',
    of: 'business',
    ...none,
    source: 'Business debts are outside the FDCPA, and so is a creditor who collects in its own name',
    checkedOn,
  },
  {
    country: 'AU',
    of: 'consumer',
    calls: [
      { weekdays: [1, 2, 3, 4, 5], from: '07:30', to: '21:00' },
      { weekdays: [6, 7], from: '09:00', to: '21:00' },
    ],
    holidays: australianHolidays,
    limits: [
      { channels: 'all', most: 3, days: 7 },
      { channels: 'all', most: 10, days: 30 },
    ],
    optOutLine: false,
    source: 'ACCC/ASIC debt collection guideline; binds creditors, too',
    checkedOn,
  },
  ...(['GB', 'DE', 'EU', 'CA'] as const).map(
    (country): ContactRule => ({
      country,
      of: 'both',
      ...none,
      source: 'No fixed hours or numbers in the rules read; the plan’s own hours apply',
      checkedOn,
    }),
  ),
];

const union = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

export const isInUnion = (country: string): boolean => union.has(country);

/** The rule for a customer: of its country, else of the European Union. Null: none is known. */
export function contactRuleFor(
  rules: readonly ContactRule[],
  country: string | null,
  kind: 'business' | 'consumer' | null,
): ContactRule | null {
  if (country === null) return null;
  const fits = ({ of }: ContactRule): boolean => of === 'both' || of === (kind ?? 'business');
  return (
    rules.find((rule) => rule.country === country && fits(rule)) ??
    (isInUnion(country) ? (rules.find((rule) => rule.country === 'EU' && fits(rule)) ?? null) : null)
  );
}
