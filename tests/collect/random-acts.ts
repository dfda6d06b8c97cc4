/** Random journals of every kind, and random things a user knows, for properties that must always hold. */
import fc from 'fast-check';
import type { AccountSettings } from '../../lib/domain/account-settings.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { addDays, type Day } from '../../lib/domain/day.ts';
import { stageId } from '../../lib/domain/policy.ts';
import type { SettledInvoice } from '../../lib/domain/settled.ts';
import { entry, paid, settings } from './entries.ts';
import { euro, reminder, today } from './make.ts';

const keyOf = (at: number): string => `invoice:INV-${at}`;
const some = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 4 });
const day = (min: number, max: number): fc.Arbitrary<Day> =>
  fc.integer({ min, max }).map((days) => addDays(today, days));
const past = day(-60, 0);
const amount = fc.option(fc.integer({ min: 1, max: 9_000_000 }).map(euro));
const stoodAt = some.map((list) => list.map((at) => ({ invoice: keyOf(at), balance: null })));

/** A promise made today or before, for a day between two counted from today. */
export const promises = (from: number, to: number): fc.Arbitrary<Activity> =>
  fc
    .record({ on: past, date: day(from, to), amount, invoices: stoodAt })
    .map(({ on, ...more }) => entry('promise', on, { id: `promise ${JSON.stringify(more)}`, ...more }));

export const disputes: fc.Arbitrary<Activity> = fc
  .record({
    on: past,
    lines: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 3 }),
    amount,
  })
  .map(({ on, lines, amount: part }) =>
    entry('dispute', on, { lines: lines.map((at) => ({ invoice: keyOf(at), amount: part })) }),
  );

export const pauses: fc.Arbitrary<Activity> = fc
  .record({ on: past, invoices: some, until: fc.option(day(1, 40)) })
  .map(({ on, invoices, until }) => entry('pause', on, { invoices: invoices.map(keyOf), until }));

const other: fc.Arbitrary<Activity> = fc.oneof(
  fc
    .record({ on: past, stage: fc.constantFrom(...stageId.options), about: some })
    .map(({ on, stage, about }) =>
      reminder(
        `r ${on} ${stage}`,
        on,
        stage,
        about.map((at) => `INV-${at}`),
        {
          channel:
            stage === 'call' ? 'call' : stage === 'manager' || stage === 'agency' ? 'internal' : 'mail',
        },
      ),
    ),
  past.map((on) => entry('call', on, { stage: 'call' })),
  past.map((on) => entry('question', on)),
  past.map((on) => entry('message', on, { template: 'statement' })),
  past.map((on) => entry('decision', on, { about: 'manager', yes: false })),
  fc.record({ on: past, until: day(-5, 20) }).map(({ on, until }) => entry('snooze', on, { until })),
  past.map((on) => entry('skip', on)),
  fc
    .record({ on: past, next: day(-20, 40) })
    .map(({ on, next }) =>
      entry('plan', on, { invoices: [], instalments: [{ on: next, amount: euro(10_000) }] }),
    ),
);

/** Entries of every kind; ids are made unique. */
export const acts: fc.Arbitrary<readonly Activity[]> = fc
  .array(fc.oneof(promises(-30, 30), disputes, pauses, other), { maxLength: 7 })
  .map((list) => list.map((one, at) => ({ ...one, id: `${at} ${one.id}` })));

export const known: fc.Arbitrary<AccountSettings> = fc
  .record({
    directDebit: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    stop: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    limit: fc.option(fc.integer({ min: 1, max: 9_000_000 }).map(euro)),
    optOuts: fc.uniqueArray(fc.constantFrom('mail', 'phone', 'letter', 'sms'), { maxLength: 4 }),
  })
  .map(({ directDebit, stop, limit, optOuts }) =>
    settings({
      directDebit,
      creditLimit: limit,
      doNotContact: stop ? { since: today, reason: '' } : null,
      optOuts: optOuts.map((channel) => ({ channel, since: today, said: '' })),
    }),
  );

export const histories: fc.Arbitrary<readonly SettledInvoice[]> = fc
  .array(fc.record({ ago: fc.integer({ min: 1, max: 300 }), late: fc.integer({ min: -20, max: 60 }) }), {
    maxLength: 10,
  })
  .map((list) => list.map(({ ago, late }, at) => paid(`P${at}`, addDays(today, -ago), late)));
