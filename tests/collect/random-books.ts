/** Random accounts and journals, of every shape the rules must stand. */
import fc from 'fast-check';
import type { Account, StoredInvoice } from '../../lib/domain/account.ts';
import type { Reminder } from '../../lib/domain/activity.ts';
import { addDays } from '../../lib/domain/day.ts';
import type { Money } from '../../lib/domain/money.ts';
import { stageId } from '../../lib/domain/policy.ts';
import { account, invoice, reminder, today } from './make.ts';

const currency = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD');

const proven: fc.Arbitrary<Money> = fc.record({
  minor: fc.integer({ min: 1, max: 90_000_000 }),
  currency,
  basis: fc.constant('document' as const),
});

const anyBalance: fc.Arbitrary<Money | null> = fc.oneof(
  { weight: 6, arbitrary: proven },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({
      minor: fc.integer({ min: 1, max: 90_000_000 }),
      currency: fc.option(currency),
      basis: fc.constantFrom('company' as const, 'unknown' as const),
    }),
  },
);

const numbered = (
  shapes: readonly { days: number; balance: Money | null; credit: boolean; missing: boolean }[],
): StoredInvoice[] =>
  shapes.map(({ days, balance, credit, missing }, at) => {
    const made = balance && credit ? { ...balance, minor: -balance.minor } : balance;
    return invoice(`INV-${at}`, days, made, missing ? { missingSince: invoice('x', 0, null).lastSeen } : {});
  });

const shape = (balance: fc.Arbitrary<Money | null>, credits: boolean) =>
  fc.record({
    days: fc.integer({ min: -60, max: 400 }),
    balance,
    credit: credits ? fc.boolean() : fc.constant(false),
    missing: credits ? fc.integer({ min: 0, max: 9 }).map((n) => n === 0) : fc.constant(false),
  });

export const books = {
  /** Invoices of every kind: credits, unproven amounts, missing ones. */
  any: fc.array(shape(anyBalance, true), { maxLength: 12 }).map(numbered),
  /** Proven invoices only. */
  plain: fc.array(shape(proven, false), { minLength: 1, maxLength: 12 }).map(numbered),
};

/** Reminders of the last two months, each about some of the invoices. */
export const journals: fc.Arbitrary<Reminder[]> = fc
  .array(
    fc.record({
      ago: fc.integer({ min: 0, max: 60 }),
      stage: fc.constantFrom(...stageId.options),
      about: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 12 }),
    }),
    { maxLength: 5 },
  )
  .map((entries) =>
    entries.map(({ ago, stage, about }, at) =>
      reminder(
        `r${at}`,
        addDays(today, -ago),
        stage,
        about.map((n) => `INV-${n}`),
        {
          channel:
            stage === 'call' ? 'call' : stage === 'manager' || stage === 'agency' ? 'internal' : 'mail',
        },
      ),
    ),
  );

export const accounts = (invoices: fc.Arbitrary<StoredInvoice[]>): fc.Arbitrary<Account> =>
  fc
    .record({ invoices, email: fc.constantFrom(null, 'accounts@harbour-foods.example.com') })
    .map(({ invoices: list, email }) => account(list, { email }));
