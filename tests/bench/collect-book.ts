/** A book of any size for measuring: invented customers, the same for the same size. */
import type { Account, StoredInvoice } from '../../lib/domain/account.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { addDays, type Day, day } from '../../lib/domain/day.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { invoiceField, type Source } from '../../lib/domain/invoice.ts';
import type { SettledInvoice } from '../../lib/domain/settled.ts';

export const today = day.parse('2026-05-14');
const book = 'books.example.com/bench';

/** Mulberry32: small, fast and the same everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const source = Object.fromEntries(
  invoiceField.options.map((field): [typeof field, Source] => [field, 'known']),
) as StoredInvoice['source'];

const at = (on: Day, hour = 9) => instantOf(Date.parse(`${on}T00:00:00Z`) + hour * 3_600_000);

/** Ten invoices and twenty activities an account, and as many paid invoices as open ones. */
export function collectBook(invoices: number): {
  readonly accounts: readonly Account[];
  readonly journal: readonly Activity[];
  readonly settled: readonly SettledInvoice[];
} {
  const next = random(invoices);
  const upTo = (most: number): number => Math.floor(next() * most);
  const accounts: Account[] = [];
  const journal: Activity[] = [];
  const settled: SettledInvoice[] = [];
  for (let n = 0; n < invoices / 10; n += 1) {
    const key = `id:${n}`;
    const open = Array.from({ length: 10 }, (_, i) => openInvoice(n, i, upTo(120) - 40, upTo(900_000) + 100));
    accounts.push({
      book,
      key,
      name: `Customer ${n}`,
      customerId: String(n),
      email: `ap${n}@example.com`,
      link: null,
      invoices: open,
      statement: null,
    });
    for (let i = 0; i < 10; i += 1) settled.push(paidInvoice(key, n, i, upTo(300) + 30, upTo(40) - 10));
    for (let i = 0; i < 20; i += 1) journal.push(act(key, n, i, upTo(90) + 1, open[upTo(10)]?.key ?? ''));
  }
  journal.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { accounts, journal, settled };
}

function openInvoice(n: number, i: number, days: number, minor: number): StoredInvoice {
  const dueDate = addDays(today, -days);
  const balance = { minor, currency: 'EUR', basis: 'document' as const };
  return {
    number: `INV-${n}-${i}`,
    recordId: `${n}-${i}`,
    customer: `Customer ${n}`,
    customerId: String(n),
    kind: 'invoice',
    instalment: null,
    issueDate: addDays(dueDate, -30),
    dueDate,
    total: balance,
    balance,
    status: 'open',
    statusText: 'Open',
    link: null,
    email: null,
    source,
    key: `id:${n}-${i}`,
    observedAt: at(today),
    firstSeen: at(addDays(dueDate, -30)),
    lastSeen: at(today),
    page: 'https://books.example.com/invoices',
    missingSince: null,
  };
}

function paidInvoice(account: string, n: number, i: number, ago: number, late: number): SettledInvoice {
  const paidOn = addDays(today, -ago);
  const dueDate = addDays(paidOn, -late);
  return {
    account,
    key: `id:${n}-paid-${i}`,
    number: `OLD-${n}-${i}`,
    kind: 'invoice',
    status: 'paid',
    issueDate: addDays(dueDate, -30),
    dueDate,
    total: { minor: 50_000, currency: 'EUR', basis: 'document' },
    paidOn,
    openUntil: null,
    settledBy: at(paidOn),
  };
}

function act(account: string, n: number, i: number, ago: number, invoice: string): Activity {
  const on = addDays(today, -ago);
  const base = { id: `a-${n}-${i}`, book, account, at: at(on, i % 20), zone: 'UTC', author: 'Mia' };
  if (i % 5 === 0)
    return {
      ...base,
      kind: 'reminder',
      stage: 'first',
      channel: 'mail',
      by: 'mailto',
      to: null,
      subject: '',
      asked: [],
      invoices: [invoice],
      text: '',
    };
  if (i % 7 === 0)
    return {
      ...base,
      kind: 'promise',
      date: addDays(on, 10),
      amount: null,
      invoices: [{ invoice, balance: null }],
      who: null,
      how: 'call',
      text: '',
      replaces: null,
    };
  return { ...base, kind: 'note', text: 'Spoke with accounts payable about the next run.' };
}

/** One more note, just written. */
export const oneNote = (account: string): Activity => ({
  id: 'z-new-note',
  book,
  account,
  at: at(today),
  zone: 'UTC',
  author: 'Mia',
  kind: 'note',
  text: 'Called back.',
});
