import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWorklist } from '../../lib/collect/create-worklist.ts';
import { worklist } from '../../lib/collect/worklist.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { entry, settings } from './entries.ts';
import { account, euro, invoice, today, undo } from './make.ts';
import { acts } from './random-acts.ts';
import { books } from './random-books.ts';

const keyed = (at: number) => `name:Account ${at}`;

describe('the worklist remembered', () => {
  test('is what it is from scratch, whatever is added to the journal or taken back', () => {
    fc.assert(
      fc.property(
        fc.array(books.any, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(acts, fc.nat({ max: 3 }), fc.boolean()), { maxLength: 5 }),
        (list, steps) => {
          const accounts = list.map((invoices, at) => account(invoices, { key: keyed(at), name: `A ${at}` }));
          const known = {
            settled: [],
            settings: new Map([[keyed(1), settings({ account: keyed(1), headOffice: keyed(0) })]]),
            rates: null,
          };
          const remembered = createWorklist();
          let journal: readonly Activity[] = [];
          steps.forEach(([entries, at, takeBack], step) => {
            const added = entries.map((one, n) => ({ ...one, id: `${step} ${n}`, account: keyed(at) }));
            const last = journal.at(-1);
            const undone = takeBack && last ? [undo(`u${step}`, today, last.id)] : [];
            journal = [...journal, ...added, ...undone];
            const fresh = structuredClone(accounts);
            expect(remembered(fresh, journal, defaultPolicy, today, known)).toEqual(
              worklist(accounts, journal, defaultPolicy, today, known),
            );
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('judges one account only, after one new note', () => {
    const accounts = [0, 1, 2].map((at) => account([invoice('A', 20, euro(100))], { key: keyed(at) }));
    const remembered = createWorklist();
    const before = remembered(accounts, [], defaultPolicy, today);
    const note = entry('note', today, { account: keyed(1), text: 'Called back' });
    const after = remembered(accounts, [note], defaultPolicy, today);
    const kept = after.filter((row) => before.includes(row));
    expect(kept.length).toBe(2);
    expect(remembered(accounts, [note], defaultPolicy, today)).toBe(after);
  });

  test('prepared in slices it is the same, and there at once', async () => {
    const accounts = [0, 1, 2].map((at) => account([invoice('A', 20, euro(100))], { key: keyed(at) }));
    const remembered = createWorklist();
    let rests = 0;
    const take = async () => {
      rests += 1;
    };
    await remembered.prepare({ isDue: () => true, take }, accounts, [], defaultPolicy, today);
    expect(rests).toBeGreaterThan(accounts.length);
    const rows = remembered(accounts, [], defaultPolicy, today);
    expect(rows).toEqual(worklist(accounts, [], defaultPolicy, today));
    await remembered.prepare({ isDue: () => true, take }, accounts, [], defaultPolicy, today);
    expect(remembered(accounts, [], defaultPolicy, today)).toBe(rows);
  });
});
