import type { DraftContext } from '../draft-context.ts';
import { type Described, moneyValue, sumsValue, text } from './variable.ts';

/** Whom the letter goes to. */
export const customer = {
  'customer.name': {
    meaning: 'the customer’s name as the ledger shows it',
    example: 'Harbour Foods AG',
    value: ({ standing }) => text(standing.account.name),
  },
  'customer.number': {
    meaning: 'the customer’s number in the ledger',
    example: 'C-1042',
    value: ({ standing }) => text(standing.account.customerId),
  },
  'customer.contact': {
    meaning: 'name of the person at the customer’s',
    example: 'Ana Duarte',
    value: (context) => text(personOf(context)?.name),
  },
  'customer.first_name': {
    meaning: 'first name of the person at the customer’s',
    example: 'Ana',
    value: (context) => text(personOf(context)?.name.trim().split(/\s+/)[0]),
  },
  'customer.last_name': {
    meaning: 'family name of the person at the customer’s',
    example: 'Duarte',
    value: (context) => {
      const names = personOf(context)?.name.trim().split(/\s+/) ?? [];
      return names.length > 1 ? text(names.at(-1)) : null;
    },
  },
  'customer.email': {
    meaning: 'the customer’s mail address',
    example: 'accounts@harbour-foods.example.com',
    value: (context) => text(personOf(context)?.email || context.standing.account.email),
  },
  'customer.phone': {
    meaning: 'telephone of the person at the customer’s',
    example: '+41 44 555 01 00',
    value: (context) => text(personOf(context)?.phone),
  },
  'customer.balance': {
    meaning: 'everything open on the account, credits deducted',
    example: '€14,200.00',
    value: ({ standing, locale }) => sumsValue(standing.balance, locale),
  },
  'customer.credit_limit': {
    meaning: 'the credit limit agreed with the customer',
    example: '€20,000.00',
    value: ({ standing, locale }) => moneyValue(standing.settings.creditLimit, locale),
  },
} as const satisfies { readonly [name: string]: Described<DraftContext> };

/** The first person with a mail address that works, else the first of all. */
function personOf({ standing: { settings } }: DraftContext) {
  const { people } = settings;
  return people.find(({ email, bounced }) => email !== '' && !bounced) ?? people[0];
}
