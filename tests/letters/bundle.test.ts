import { describe, expect, test } from 'vitest';
import type { Activity } from '../../lib/domain/activity.ts';
import { addDays } from '../../lib/domain/day.ts';
import { language } from '../../lib/domain/language.ts';
import { letterHtml } from '../../lib/letters/letter-html.ts';
import { letterText } from '../../lib/letters/letter-text.ts';
import { account, euro, invoice, noon, today } from '../collect/make.ts';
import { letter, sender } from './make.ts';

const three = account([
  invoice('INV-1', 41, euro(530_000)),
  invoice('INV-2', 22, euro(594_000)),
  invoice('INV-3', 8, euro(250_000)),
]);

const base = {
  id: 'x',
  book: three.book,
  account: three.key,
  at: noon(addDays(today, -3)),
  zone: 'UTC',
  author: 'Mia',
};
const about = (number: string, minor: number) => ({ invoice: `invoice:${number}`, balance: euro(minor) });

const disputed = (amount: number | null): Activity => ({
  ...base,
  kind: 'dispute',
  lines: [{ invoice: 'invoice:INV-2', amount: amount === null ? null : euro(amount) }],
  reason: 'price',
  owner: 'Jon Berg',
  due: addDays(today, 5),
  text: '',
  files: [],
});
const promised: Activity = {
  ...base,
  kind: 'promise',
  date: addDays(today, 6),
  amount: null,
  invoices: [about('INV-3', 250_000)],
  who: 'Ana',
  how: 'call',
  text: '',
  replaces: null,
};
const paused: Activity = { ...base, kind: 'pause', invoices: ['invoice:INV-1'], until: null, reason: '' };
const planned: Activity = {
  ...base,
  kind: 'plan',
  invoices: [about('INV-1', 530_000)],
  instalments: [{ on: addDays(today, 9), amount: euro(265_000) }],
  graceDays: 3,
  agreed: true,
  text: '',
};

const lettered = (journal: readonly Activity[], stage: 'first' | 'final' = 'first') =>
  letter(three, stage, { journal });

test('a line names its date, what it was over and what is open; equal amounts stand once', () => {
  const part = { ...invoice('INV-1', 9, euro(300_000)), total: euro(530_000) };
  const foreign = { ...invoice('INV-2', 9, euro(100_000)), total: { ...euro(1), currency: 'USD' } };
  const made = letter(account([part, foreign]), 'first');
  const text = letterText(made);
  expect(text).toContain(
    'INV-1 · of 5 April 2026 · due 5 May 2026 · 9 days overdue · €3,000.00 open of €5,300.00',
  );
  expect(text).toContain('INV-2 · of 5 April 2026 · due 5 May 2026 · 9 days overdue · €1,000.00\n');
  const html = letterHtml(made);
  for (const head of ['Invoice', 'Date', 'Due', 'Days overdue', 'Amount', 'Open'])
    expect(html).toContain(`>${head}</th>`);
  expect(html).toMatch(/5 Apr 2026<.*5 May 2026<.*>9<.*€5,300\.00<.*€3,000\.00</);
});

describe('what is not asked for', () => {
  test('a disputed line stands apart with its state, in no sum', () => {
    const made = lettered([disputed(null)]);
    expect(made.table.toPay).toEqual([euro(780_000)]);
    expect(letterText(made)).toContain(
      'Not part of the amount to pay:\nINV-2 · of 23 March 2026 · due 22 April 2026 · 22 days overdue · €5,940.00 · under review, answer by 19 May 2026',
    );
    expect(made.subject).toContain('2 invoices, €7,800.00');
  });

  test('a disputed part is taken off the sum, beneath its line', () => {
    const made = lettered([disputed(12_000)]);
    expect(made.table.toPay).toEqual([euro(530_000 + 594_000 + 250_000 - 12_000)]);
    expect(letterText(made)).toContain('€5,940.00\n– of which under review: −€120.00');
    expect(letterText(made)).toContain('Total overdue: €13,620.00\nTo pay: €13,620.00');
  });

  test('a promised line stands apart with its day', () => {
    const made = lettered([promised]);
    expect(made.table.toPay).toEqual([euro(1_124_000)]);
    expect(letterText(made)).toContain('€2,500.00 · payment announced for 20 May 2026');
  });

  test('a line on a plan stands apart with its next instalment', () => {
    const text = letterText(lettered([planned]));
    expect(text).toContain('€5,300.00 · on the payment plan, next instalment 23 May 2026');
    expect(text).toContain('To pay: €8,440.00');
  });

  test('a paused line is not mentioned', () => {
    const text = letterText(lettered([paused]));
    expect(text).not.toContain('INV-1 ');
    expect(text).toContain('To pay: €8,440.00');
  });

  test('a dispute that was resolved, a promise that was taken back, hold nothing', () => {
    const resolved: Activity = {
      ...base,
      id: 'y',
      at: noon(addDays(today, -1)),
      kind: 'dispute-changed',
      dispute: 'x',
      state: 'resolved',
      text: '',
    };
    expect(lettered([disputed(null), resolved]).table.held).toEqual([]);
    const back: Activity = { ...base, id: 'z', kind: 'undo', undoes: 'x' };
    expect(lettered([promised, back]).table.held).toEqual([]);
  });
});

describe('a late letter over lines of several ages', () => {
  test.each(language.options)('names the lines it is about: %s', (one) => {
    const made = letter(three, 'final', { wording: { language: one } });
    expect(made.concerns).toContain('INV-1');
    expect(made.concerns).not.toContain('INV-2');
    expect(letterText(made)).toContain(made.concerns);
  });
  test('says nothing where it is about all of them', () => {
    expect(letter(account([invoice('A', 41, euro(1))]), 'final').concerns).toBeNull();
    expect(letter(three, 'first').concerns).toBeNull();
  });
});

test('earlier messages are mentioned with their days', () => {
  const made = letter(three, 'second', {
    earlier: [
      { on: addDays(today, -16), how: 'mail' },
      { on: addDays(today, -9), how: 'call' },
    ],
  });
  expect(letterText(made)).toContain('Earlier: message of 28 April 2026, call of 5 May 2026.');
});

describe('each invoice gives the reader something to do', () => {
  const pays = { ...sender, payLink: 'https://pay.northwind.example.com/{number}?amount={amount}{currency}' };

  test('a link to pay it, by the sender’s pattern', () => {
    const [line] = letter(three, 'first', { sender: pays }).table.overdue;
    expect(line?.payLink).toBe('https://pay.northwind.example.com/INV-1?amount=5300.00EUR');
  });
  test('the page’s own pay link comes first; a link into the ledger never goes out', () => {
    const of = (link: string) =>
      letter(account([invoice('A', 9, euro(100), { link })]), 'first').table.overdue[0]?.payLink;
    expect(of('https://invoice.stripe.com/i/acct_1/test_1')).toBe(
      'https://invoice.stripe.com/i/acct_1/test_1',
    );
    expect(of('https://books.example.com/invoices/1')).toBeNull();
  });
  test('a number that is no address makes none, and brings nothing with it', () => {
    const odd = account([invoice('A&to=x y', 9, euro(100)), invoice('', 9, euro(100), { number: null })]);
    const [named, unnamed] = letter(odd, 'first', { sender: pays }).table.overdue;
    expect([named?.payLink, unnamed?.payLink].toSorted()).toEqual([
      'https://pay.northwind.example.com/A%26to%3Dx%20y?amount=1.00EUR',
      null,
    ]);
    const script = { ...sender, payLink: 'javascript:alert({number})' };
    expect(letter(three, 'first', { sender: script }).table.overdue[0]?.payLink).toBeNull();
  });
  test('replies about itself, its number in the subject', () => {
    const [line] = letter(three, 'first').table.overdue;
    expect(line?.replies.map(({ about: kind, url }) => [kind, decodeURIComponent(url)])).toEqual([
      ['ask', 'mailto:accounts@northwind.example.com?subject=Question: INV-1 (Harbour Foods AG)'],
      ['wrong', 'mailto:accounts@northwind.example.com?subject=Not right: INV-1 (Harbour Foods AG)'],
      ['date', 'mailto:accounts@northwind.example.com?subject=Payment date: INV-1 (Harbour Foods AG)'],
      ['paid', 'mailto:accounts@northwind.example.com?subject=Paid: INV-1 (Harbour Foods AG)'],
    ]);
    expect(letterHtml(letter(three, 'first', { sender: pays }))).toContain(
      'href="https://pay.northwind.example.com/INV-2?amount=5940.00EUR"',
    );
  });
});

test('a promise fills in what the letters about it say', () => {
  const confirmed = letter(three, 'first', {
    journal: [promised],
    wording: { template: 'promise-confirmation' },
  });
  expect(confirmed.opening[1]).toContain('we have noted €2,500.00 for 20 May 2026');
  const received = letter(three, 'first', {
    journal: [disputed(null)],
    wording: { template: 'dispute-received' },
  });
  expect(received.opening[1]).toContain('not right with INV-2: the price');
});
