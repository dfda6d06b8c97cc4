import { describe, expect, test } from 'vitest';
import { stageId } from '../../lib/domain/policy.ts';
import type { GuardFacts } from '../../lib/letters/guard/check.ts';
import { guard } from '../../lib/letters/guard/index.ts';
import type { Letter } from '../../lib/letters/letter.ts';
import { account, euro, invoice } from '../collect/make.ts';
import { letter, noEdits, sender } from './make.ts';

const fine: GuardFacts = {
  readingAgeMinutes: 1,
  pageChanged: false,
  sumCheckFailed: false,
  sumCheckAccepted: false,
  lastDemandDaysAgo: null,
  gapDays: 5,
  sender,
};
const plain = letter(account([invoice('A', 9, euro(530_000))]), 'first');
const edited = (opening: string): Letter =>
  letter(account([invoice('A', 9, euro(530_000))]), 'first', { edits: { ...noEdits, opening } });

/** "check!" blocks, "check" advises. */
const found = (of: Letter, facts: Partial<GuardFacts> = {}) =>
  guard(of, { ...fine, ...facts }).map(({ check, blocking }) => `${check}${blocking ? '!' : ''}`);

test('a letter of ours has no findings, at any stage', () => {
  for (const stage of stageId.options) {
    const days = stage === 'pre-due' ? -5 : 50;
    expect(found(letter(account([invoice('A', days, euro(530_000))]), stage)), stage).toEqual([]);
  }
});

test('nobody signs', () => {
  expect(found(plain, { sender: null })).toEqual(['sender!']);
  expect(found({ ...plain, closing: [] })).toEqual(['sender!']);
});

test('a value is missing', () => {
  const made = letter(account([invoice('A', 9, euro(1))]), 'first', { sender: { ...sender, person: '' } });
  expect(found(made)).toEqual(['missing-value!']);
});

describe('nothing to ask for', () => {
  test('credits cover all', () => {
    expect(
      found(letter(account([invoice('A', 9, euro(100)), invoice('C', 9, euro(-100))]), 'first')),
    ).toEqual(['nothing-to-ask!']);
  });
  test('no line at all', () => {
    expect(found(letter(account([]), 'first'))).toContain('nothing-to-ask!');
  });
});

test('the recipient: missing advises, malformed blocks a mail and not a copy', () => {
  expect(found({ ...plain, to: null })).toEqual(['recipient']);
  expect(found({ ...plain, to: null }, { by: 'copy' })).toEqual([]);
  expect(found({ ...plain, to: 'ana@' })).toEqual(['recipient!']);
  expect(found({ ...plain, to: 'ana@' }, { by: 'copy' })).toEqual(['recipient']);
  expect(found({ ...plain, to: 'a@example.com, b@example.com' })).toEqual([]);
});

test('an amount without a proven currency', () => {
  const [line] = plain.table.overdue;
  if (!line) throw new Error('a line');
  for (const open of [
    { ...line.open, currency: null },
    { ...line.open, basis: 'company' as const },
  ]) {
    expect(found({ ...plain, table: { ...plain.table, overdue: [{ ...line, open }] } })).toContain(
      'unproven-amount!',
    );
  }
});

describe('an amount typed by hand', () => {
  test('blocks if no line and no sum is that amount', () => {
    expect(found(edited('We miss €5,200.00.'))).toEqual(['unknown-amount!']);
    expect(found(edited('We miss 5.200,00 EUR.'))).toEqual(['unknown-amount!']);
    expect(found(edited('We miss $5,300.00.')), 'another currency').toEqual(['unknown-amount!']);
    expect(found(edited('We miss €53.00.')), 'another decimal place').toEqual(['unknown-amount!']);
  });
  test('passes if it is one, however it is written', () => {
    for (const text of ['€5,300.00', '€5300', 'EUR 5,300', '5.300,00 €', '5300.00']) {
      expect(found(edited(`We miss ${text}.`)), text).toEqual([]);
    }
  });
  test('yields to a yes', () => {
    expect(found(edited('Your €500 came, thank you.'), { accepted: ['unknown-amount'] })).toEqual([
      'unknown-amount',
    ]);
  });
  test('is not sought in the sender’s own ways to pay', () => {
    const fee = { ...sender, waysToPay: 'Card, fee €2.50' };
    expect(
      found(letter(account([invoice('A', 9, euro(1))]), 'first', { sender: fee }), { sender: fee }),
    ).toEqual([]);
  });
});

test('a sum that disagrees blocks until one yes', () => {
  expect(found(plain, { sumCheckFailed: true })).toEqual(['sum-check!']);
  expect(found(plain, { sumCheckFailed: true, sumCheckAccepted: true })).toEqual([]);
});

test('a demand within the gap blocks', () => {
  expect(found(plain, { lastDemandDaysAgo: 4 })).toEqual(['gap!']);
  expect(found(plain, { lastDemandDaysAgo: 5 })).toEqual([]);
  expect(found(plain, { lastDemandDaysAgo: 4, accepted: ['gap'] })).toEqual(['gap']);
});

test('an old reading advises, one of yesterday blocks', () => {
  expect(found(plain, { readingAgeMinutes: 14 })).toEqual([]);
  expect(found(plain, { readingAgeMinutes: 15 })).toEqual(['reading-age']);
  expect(found(plain, { pageChanged: true })).toEqual(['reading-age']);
  expect(found(plain, { readingAgeMinutes: null })).toEqual(['reading-age']);
  expect(found(plain, { readingAgeMinutes: 1440 })).toEqual(['reading-age!']);
  expect(guard(plain, { ...fine, readingAgeMinutes: 135 })[0]?.title).toBe('Read 2 hours ago');
});

test('derived balances and invoices left out are named', () => {
  const line = invoice('A', 9, euro(100));
  const derived = letter(account([{ ...line, source: { ...line.source, balance: 'derived' } }]), 'first');
  expect(found(derived, { leftOut: 2 })).toEqual(['left-out', 'derived-balance']);
});

test('threats and raised voices are pointed out', () => {
  expect(found(edited('We will take legal action!'))).toEqual(['threat', 'exclamation']);
  expect(found(edited('We will talk to your tissue supplier.'))).toEqual([]);
});
