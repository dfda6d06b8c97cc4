import { describe, expect, it } from 'vitest';
import type { CallOutcome } from '../../lib/domain/call-outcome.ts';
import { contactsOf } from '../../lib/panel/draft-history.ts';
import { ago, entry, judged } from '../collect/entries.ts';
import { euro, invoice } from '../collect/make.ts';

const contacts = (...journal: Parameters<typeof entry>[]) =>
  contactsOf(
    judged([invoice('INV-10', 9, euro(100))], { journal: journal.map((one) => entry(...one)) }).standing,
  );
const called = (outcome: CallOutcome | null, direction: 'in' | 'out' = 'out') =>
  contacts(['call', ago(3), { outcome, direction }]);

describe('contacts are counted', () => {
  it('a conversation as a call, as a conversation and as a contact', () => {
    expect(called('promise')).toEqual([{ daysAgo: 3, counts: ['calls', 'talks', 'all'] }]);
    expect(called(null)).toEqual([{ daysAgo: 3, counts: ['calls', 'talks', 'all'] }]);
  });
  it('a call that nobody answered as a call alone', () => {
    expect(called('unreachable')).toEqual([{ daysAgo: 3, counts: ['calls'] }]);
  });
  it('words left on a machine as a call and a contact, and as no conversation', () => {
    expect(called('voicemail')).toEqual([{ daysAgo: 3, counts: ['calls', 'all'] }]);
  });
  it('a call of theirs as a conversation alone', () => {
    expect(called('reached', 'in')).toEqual([{ daysAgo: 3, counts: ['talks'] }]);
  });
  it('a letter as a contact, a note of ours as none', () => {
    expect(contacts(['message', ago(2)], ['note', ago(1)])).toEqual([{ daysAgo: 2, counts: ['all'] }]);
  });
});
