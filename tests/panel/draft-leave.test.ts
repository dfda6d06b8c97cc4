import { describe, expect, it } from 'vitest';
import { contactAt } from '../../lib/collect/contact-at.ts';
import { nextAction } from '../../lib/collect/next-action-of.ts';
import { standingOf } from '../../lib/collect/standing-of.ts';
import type { Account } from '../../lib/domain/account.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { addDays } from '../../lib/domain/day.ts';
import { defaultPolicy, type StageId } from '../../lib/domain/policy.ts';
import { entryOf } from '../../lib/panel/draft-leave.ts';
import { account, euro, invoice, noon, today } from '../collect/make.ts';
import { letter, sender } from '../letters/make.ts';

function logged(of: Account, stage: StageId, journal: readonly Activity[] = []) {
  const standing = standingOf(of, journal, defaultPolicy, today);
  const contact = contactAt(stage, standing, nextAction(standing, defaultPolicy, today), defaultPolicy);
  const draft = {
    book: of.book,
    account: of.key,
    stage,
    to: null,
    subject: null,
    opening: null,
    closing: null,
  };
  const made = { letter: letter(of, stage, { journal }), contact, findings: [] };
  const handed = { sender, short: null, phone: null };
  return entryOf({ ...draft, changedAt: noon(today) }, made, handed, 'mailto');
}

describe('the log of a letter', () => {
  it('names what was asked for, and the invoices it was asked for', () => {
    expect(logged(account([invoice('A', 9, euro(100)), invoice('B', -5, euro(200))]), 'first')).toMatchObject(
      {
        kind: 'reminder',
        asked: [euro(100)],
        invoices: ['invoice:A'],
      },
    );
  });

  it('names what comes due where nothing is overdue yet', () => {
    const entry = logged(account([invoice('B', -5, euro(200))]), 'pre-due');
    expect(entry).toMatchObject({ stage: 'pre-due', asked: [], invoices: ['invoice:B'] });
  });

  it('leaves out what is in dispute: it was not reminded', () => {
    const dispute: Activity = {
      id: 'd',
      book: 'books.example.com/northwind',
      account: 'name:Harbour Foods AG',
      at: noon(addDays(today, -2)),
      zone: 'UTC',
      author: 'Mia',
      kind: 'dispute',
      lines: [{ invoice: 'invoice:B', amount: null }],
      reason: 'price',
      owner: '',
      due: null,
      text: '',
      files: [],
    };
    const two = account([invoice('A', 9, euro(100)), invoice('B', 9, euro(200))]);
    expect(logged(two, 'first', [dispute])).toMatchObject({ asked: [euro(100)], invoices: ['invoice:A'] });
  });
});
