/** What must hold whatever was agreed, known and paid. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageRank } from '../../lib/collect/stage-order.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { addDays, type Day, daysBetween } from '../../lib/domain/day.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { entry, judged } from './entries.ts';
import { reminder, today } from './make.ts';
import { acts, disputes, histories, known, pauses, promises } from './random-acts.ts';
import { books } from './random-books.ts';

type Judged = ReturnType<typeof judged>;

/** How hard we press: the step, and what is asked for of each currency. */
function pressure({ action }: Judged) {
  const { contact } = action;
  if (!contact?.demand) return { step: -1, asked: new Map<string | null, number>() };
  return {
    step: stageRank(contact.stage, defaultPolicy),
    asked: new Map(contact.asked.map(({ currency, minor }) => [currency, minor])),
  };
}

/** Entries as they could have been made, followed day by day. */
function follow(invoices: Parameters<typeof judged>[0], start: readonly Activity[], days: number) {
  const journal = [...start];
  const demands: Day[] = [];
  const written: Day[] = [];
  for (let day = addDays(today, 1); day <= addDays(today, days); day = addDays(day, 1)) {
    const { contact } = judged(invoices, { journal, on: day }).action;
    if (contact?.dueOn !== day) continue;
    const { stage, channel, demand, template } = contact;
    const id = `made ${day}`;
    const numbers = contact.lines.map(({ invoice }) => invoice.number ?? '');
    if (demand) demands.push(day);
    if (channel === 'mail') written.push(day);
    journal.push(
      demand
        ? reminder(id, day, stage, numbers, { channel })
        : entry('message', day, { id, template: template ?? 'statement' }),
    );
  }
  return { demands, written };
}

describe('whatever happened', () => {
  test('a promise dated today or later never raises pressure', () => {
    fc.assert(
      fc.property(books.plain, acts, promises(0, 40), (invoices, journal, promise) => {
        const before = pressure(judged(invoices, { journal }));
        const after = pressure(judged(invoices, { journal: [...journal, { ...promise, id: 'new' }] }));
        expect(after.step).toBeLessThanOrEqual(before.step);
        for (const [currency, minor] of after.asked)
          expect(minor).toBeLessThanOrEqual(before.asked.get(currency) ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  test('a disputed or paused invoice is never in a demand', () => {
    fc.assert(
      fc.property(books.any, acts, disputes, pauses, known, (invoices, journal, dispute, pause, of) => {
        const { action } = judged(invoices, { journal: [...journal, dispute, pause], settings: of });
        const asked = new Map(action.contact?.lines.map((line) => [line.invoice.key, line]));
        if (pause.kind !== 'pause' || dispute.kind !== 'dispute') throw new Error('not what was made');
        if (action.contact?.demand && pause.invoices.length === 0) expect(asked.size).toBe(0);
        for (const key of pause.invoices) expect(asked.has(key)).toBe(false);
        for (const { invoice, amount } of dispute.lines) {
          const line = asked.get(invoice);
          if (amount === null) expect(line).toBeUndefined();
          else if (line && amount.currency === line.invoice.balance?.currency)
            expect(line.asked?.minor ?? 0).toBeLessThanOrEqual(
              (line.invoice.balance?.minor ?? 0) - amount.minor,
            );
        }
      }),
      { numRuns: 500 },
    );
  });

  test('followed for half a year: no two demands within the gap, no two messages on a day', () => {
    fc.assert(
      fc.property(books.plain, acts, (invoices, journal) => {
        const { demands, written } = follow(invoices, journal, 180);
        for (const [at, day] of demands.entries()) {
          const before = demands[at - 1];
          if (before) expect(daysBetween(before, day)).toBeGreaterThanOrEqual(defaultPolicy.gapDays);
        }
        expect(new Set(written).size).toBe(written.length);
      }),
      { numRuns: 25 },
    );
  });

  test('an empty journal yields a courtesy, a first reminder or a call, whatever is known and was paid', () => {
    fc.assert(
      fc.property(books.any, known, histories, (invoices, of, settled) => {
        const { contact } = judged(invoices, { settings: of, settled }).action;
        if (!contact?.demand) return true;
        return contact.stage === 'first' || contact.stage === 'pre-due';
      }),
    );
  });

  test('every overdue account has an action, or a stated day, or a word that holds it', () => {
    fc.assert(
      fc.property(books.any, acts, known, histories, (invoices, journal, of, settled) => {
        const { standing, action } = judged(invoices, { journal, settings: of, settled });
        const overdue = standing.overdue.some(({ held }) => held.length === 0);
        if (!overdue) return;
        expect(action.contact !== null || action.tasks.length > 0 || action.dueOn !== null).toBe(true);
        if (action.contact === null && action.tasks.length === 0)
          expect(action.waiting.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('the order of invoices, entries and payments changes nothing', () => {
    fc.assert(
      fc.property(books.any, acts, known, histories, (invoices, journal, of, settled) => {
        const straight = judged(invoices, { journal, settings: of, settled });
        const turned = judged(invoices.toReversed(), {
          journal: journal.toReversed(),
          settings: of,
          settled: settled.toReversed(),
        });
        expect(turned.action).toEqual(straight.action);
      }),
    );
  });

  test('a demand asks for no more than is open and held by nothing', () => {
    fc.assert(
      fc.property(books.any, acts, (invoices, journal) => {
        const { contact } = judged(invoices, { journal }).action;
        for (const { asked, invoice, held } of contact?.lines ?? []) {
          expect(asked?.minor ?? 0).toBeGreaterThan(0);
          expect(asked?.minor ?? 0).toBeLessThanOrEqual(invoice.balance?.minor ?? 0);
          if (held.length === 0) expect(asked).toEqual(invoice.balance);
        }
      }),
    );
  });
});
