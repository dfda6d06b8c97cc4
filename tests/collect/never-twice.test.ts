/** Promises that hold for every book and every journal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextAction } from '../../lib/collect/next-action-of.ts';
import { standingOf } from '../../lib/collect/standing-of.ts';
import type { Account } from '../../lib/domain/account.ts';
import type { Activity, Reminder } from '../../lib/domain/activity.ts';
import { addDays, type Day, dayInZone, daysBetween } from '../../lib/domain/day.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { account, reminder, today, undo } from './make.ts';
import { accounts, books, journals } from './random-books.ts';

const act = (of: Account, journal: readonly Activity[], on: Day = today) =>
  nextAction(standingOf(of, journal, defaultPolicy, on), defaultPolicy, on);

/** The contact to be made on the day itself. */
const said = (of: Account, journal: readonly Activity[], on: Day = today) => {
  const { contact } = act(of, journal, on);
  return contact?.dueOn === on ? contact : null;
};

describe('for every book', () => {
  test('an empty journal yields a courtesy, a first reminder or a call, never more', () => {
    fc.assert(
      fc.property(accounts(books.any), (of) => {
        const { contact } = act(of, []);
        return contact === null || contact.stage === 'first' || contact.stage === 'pre-due';
      }),
    );
  });

  test('no account hears from us twice within the gap, if every proposal is followed for a year', () => {
    fc.assert(
      fc.property(accounts(books.any), (of) => {
        const journal: Activity[] = [];
        const days: Day[] = [];
        for (let day = today; day < addDays(today, 365); day = addDays(day, 1)) {
          const contact = said(of, journal, day);
          if (!contact) continue;
          const numbers = contact.lines.map(({ invoice }) => invoice.number ?? '');
          journal.push(
            reminder(`r${days.length}`, day, contact.stage, numbers, { channel: contact.channel }),
          );
          days.push(day);
        }
        return days.every((day, at) => {
          const before = days[at - 1];
          return before === undefined || daysBetween(before, day) >= defaultPolicy.gapDays;
        });
      }),
      { numRuns: 25 },
    );
  });

  test('no reminder silences another invoice: each one that is old enough is asked for once the gap is over', () => {
    fc.assert(
      fc.property(books.plain, journals, (invoices, journal) => {
        const of = account(invoices);
        const standing = standingOf(of, journal, defaultPolicy, today);
        const action = nextAction(standing, defaultPolicy, today);
        const unasked = standing.overdue.some(
          (line) => line.reached === null && (line.daysOverdue ?? 0) >= 3,
        );
        const quiet = journal.some((entry) => daysBetween(dayOfEntry(entry), today) < defaultPolicy.gapDays);
        if (unasked && !quiet) expect(action.contact?.lines.length).toBe(standing.overdue.length);
        else if (unasked) expect(action.dueOn).not.toBeNull();
      }),
    );
  });

  test('undoing the last entry restores what was before it, exactly', () => {
    fc.assert(
      fc.property(accounts(books.any), journals, (of, journal) => {
        const last = journal.at(-1);
        fc.pre(last !== undefined);
        const undone = [...journal, undo('u', today, last?.id ?? '')];
        const before = journal.slice(0, -1);
        expect(standingOf(of, undone, defaultPolicy, today)).toEqual(
          standingOf(of, before, defaultPolicy, today),
        );
        expect(act(of, undone)).toEqual(act(of, before));
      }),
    );
  });

  test('the day announced is the day something comes, and nothing comes sooner', () => {
    fc.assert(
      fc.property(accounts(books.plain), journals, (of, entries) => {
        const journal = asMade(entries, of);
        const { contact, dueOn } = act(of, journal);
        fc.pre(contact === null && dueOn !== null);
        const on = dueOn ?? today;
        const then = act(of, journal, on);
        expect(then.contact !== null || then.tasks.length > 0).toBe(true);
        expect(then.dueOn).toBe(on);
        for (let day = addDays(today, 1); day < on; day = addDays(day, 1)) {
          expect(said(of, journal, day), day).toBeNull();
        }
      }),
    );
  });

  test('the order of invoices and entries changes nothing', () => {
    fc.assert(
      fc.property(books.any, journals, (invoices, journal) => {
        const turned = standingOf(account(invoices.toReversed()), journal.toReversed(), defaultPolicy, today);
        const straight = standingOf(account(invoices), journal, defaultPolicy, today);
        expect({ ...turned, account: null }).toEqual({ ...straight, account: null });
      }),
    );
  });
});

const dayOfEntry = (entry: Activity): Day => dayInZone(entry.at, entry.zone);

/** Reminders as they are made: about invoices that were overdue on their day. */
const asMade = (journal: readonly Reminder[], { invoices }: Account): readonly Reminder[] =>
  journal.flatMap((entry) => {
    const overdue = invoices
      .filter(({ dueDate }) => dueDate && dueDate < dayOfEntry(entry))
      .map(({ key }) => key);
    const about = entry.invoices.filter((key) => overdue.includes(key));
    return about.length > 0 ? [{ ...entry, invoices: about }] : [];
  });
