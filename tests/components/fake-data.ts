/** Builders of the shapes the panel shows, each with overrides. Companies are invented. */
import type { Contact, NextAction, WorklistRow } from '../../lib/collect/next-action.ts';
import type { Line, Standing } from '../../lib/collect/standing.ts';
import type { Account, StoredInvoice } from '../../lib/domain/account.ts';
import { noAccountSettings } from '../../lib/domain/account-settings.ts';
import type { Note, Reminder } from '../../lib/domain/activity.ts';
import type { Book } from '../../lib/domain/book.ts';
import { addDays, type Day, daysBetween, isDay } from '../../lib/domain/day.ts';
import type { CheckDetail } from '../../lib/domain/findings.ts';
import { type Instant, isInstant } from '../../lib/domain/instant.ts';
import { type Money, sumByCurrency } from '../../lib/domain/money.ts';
import type { Sender } from '../../lib/domain/sender.ts';
import type { Question, SeenInvoice, Snapshot } from '../../lib/domain/snapshot.ts';
import type { Letter } from '../../lib/letters/letter.ts';

export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`not a day: ${text}`);
  return text;
}

export function instant(text: string): Instant {
  if (!isInstant(text)) throw new Error(`not an instant: ${text}`);
  return text;
}

export const today = day('2026-05-14');
export const readAt = instant('2026-05-14T08:42:00.000Z');

export const euros = (minor: number): Money => ({ minor, currency: 'EUR', basis: 'document' });

export const book: Book = {
  key: 'books.northwind.example.com/acme',
  name: 'Northwind Ledger',
  site: 'books.northwind.example.com',
  origin: 'https://books.northwind.example.com',
  proof: 'address',
  firstSeen: readAt,
  lastRead: readAt,
  lastUrl: 'https://books.northwind.example.com/invoices',
  scope: { read: 148, stated: 148, filtered: false, complete: true },
};

const source: StoredInvoice['source'] = {
  number: 'known',
  recordId: 'absent',
  customer: 'known',
  customerId: 'absent',
  instalment: 'absent',
  issueDate: 'known',
  dueDate: 'known',
  total: 'known',
  balance: 'known',
  status: 'known',
  statusText: 'known',
  link: 'known',
  email: 'absent',
};

export function invoice(
  number: string,
  dueDate: string,
  changes: Partial<StoredInvoice> = {},
): StoredInvoice {
  const kind = changes.kind ?? 'invoice';
  return {
    number,
    recordId: null,
    customer: 'Harbour Foods AG',
    customerId: null,
    kind,
    instalment: null,
    issueDate: addDays(day(dueDate), -30),
    dueDate: day(dueDate),
    total: euros(100_000),
    balance: euros(100_000),
    status: 'open',
    statusText: 'Open',
    link: `https://books.northwind.example.com/invoices/${number}`,
    email: null,
    source,
    key: `${kind}:${number}`,
    observedAt: readAt,
    firstSeen: readAt,
    lastSeen: readAt,
    page: book.lastUrl,
    missingSince: null,
    ...changes,
  };
}

const line = (of: StoredInvoice): Line => ({
  invoice: of,
  daysOverdue: of.dueDate === null ? null : daysBetween(of.dueDate, today),
  age: of.dueDate === null ? null : daysBetween(of.dueDate, today),
  reached: null,
  held: [],
  asked: of.balance,
  outlook: null,
});

/** Sorts invoices as lib/collect does, by what they show. */
export function standing(
  name: string,
  invoices: readonly StoredInvoice[],
  changes: Partial<Standing> = {},
): Standing {
  const account: Account = {
    book: book.key,
    key: `name:${name}`,
    name,
    customerId: null,
    email: 'ap@harbour-foods.example.com',
    link: null,
    invoices: [...invoices],
    statement: null,
  };
  const lines = invoices.map(line);
  const clear = lines.filter((one) => one.invoice.balance !== null && one.daysOverdue !== null);
  const bills = clear.filter((one) => one.invoice.kind === 'invoice');
  const overdue = bills.filter((one) => (one.daysOverdue ?? 0) > 0);
  const balances = (of: readonly Line[]) =>
    sumByCurrency(of.flatMap((one) => (one.invoice.balance ? [one.invoice.balance] : [])));
  return {
    account,
    today,
    settings: noAccountSettings(account.book, account.key),
    segment: 'standard',
    promptPayer: false,
    overdue,
    demand: overdue,
    notDue: bills.filter((one) => (one.daysOverdue ?? 0) <= 0),
    credits: clear.filter((one) => one.invoice.kind === 'credit-note'),
    unclear: lines.filter((one) => !clear.includes(one)),
    probablySettled: [],
    overdueSum: balances(overdue),
    balance: balances(clear),
    oldestDays: overdue.reduce<number | null>((most, one) => Math.max(most ?? 0, one.daysOverdue ?? 0), null),
    lastContact: null,
    remindersSent: 0,
    reached: null,
    entries: [],
    settled: [],
    madeToday: { calls: 0, messages: 0 },
    agreements: {
      promises: { all: [], kept: null, brokenInARow: 0 },
      disputes: [],
      questions: [],
      plans: [],
      followUps: [],
    },
    pauses: [],
    limit: null,
    change: null,
    paidBy: null,
    branches: [],
    ...changes,
  };
}

export function contact(of: Standing, changes: Partial<Contact> = {}): Contact {
  const oldest = of.overdue[0]?.invoice;
  return {
    code: 'stage',
    stage: 'first',
    channel: 'mail',
    template: null,
    tone: null,
    who: 'collector',
    needsYes: false,
    dueOn: today,
    demand: true,
    lines: of.overdue,
    asked: of.overdueSum,
    because: [
      {
        code: 'oldest-overdue',
        days: of.oldestDays ?? 0,
        number: oldest?.number ?? null,
        count: of.overdue.length,
        evidence: { kind: 'invoice', key: oldest?.key ?? '' },
      },
      { code: 'never-contacted', evidence: { kind: 'policy' } },
    ],
    ...changes,
  };
}

export function row(of: Standing, action: Partial<NextAction> = {}): WorklistRow {
  const made = { contact: contact(of), tasks: [], dueOn: today, waiting: [], ...action };
  const part = made.dueOn === null ? 'rest' : made.dueOn <= today ? 'value' : 'later';
  return { standing: of, action: made, part, atRisk: [], clock: null };
}

/** A customer with one invoice, due so many days ago. */
export const simpleRow = (name: string, daysAgo: number, minor = 100_000): WorklistRow => {
  const bill = invoice(`INV-${name.length}${daysAgo}`, addDays(today, -daysAgo), {
    balance: euros(minor),
    total: euros(minor),
  });
  return row(
    standing(name, [bill]),
    daysAgo > 0 ? {} : { contact: null, dueOn: addDays(today, 3 - daysAgo) },
  );
};

export const sender: Sender = {
  company: 'Northwind Traders',
  person: 'Mia Lund',
  phone: '+44 20 7946 0142',
  replyTo: 'accounts@northwind.example.com',
  waysToPay: 'IBAN GB00 NWBK 0000 0000',
  answersWithin: 'within one working day',
};

export function letter(of: Standing, changes: Partial<Letter> = {}): Letter {
  const lines = (from: readonly Line[]) =>
    from.flatMap(({ invoice: bill, daysOverdue }) =>
      bill.balance
        ? [
            {
              key: bill.key,
              number: bill.number ?? '',
              payLink: null,
              replies: [],
              issueDate: bill.issueDate,
              dueDate: bill.dueDate,
              daysOverdue,
              total: bill.balance,
              open: bill.balance,
              derived: bill.source.balance === 'derived',
              part: null,
            },
          ]
        : [],
    );
  return {
    to: of.account.email,
    cc: [],
    bcc: [],
    customer: of.account.name,
    subject: 'Reminder: 3 invoices, €17,920.00',
    opening: [
      'Dear Ms Duarte,',
      'These invoices are past their due date. Could you tell us which day suits?',
    ],
    table: {
      overdue: lines(of.overdue),
      overdueSum: of.overdueSum,
      credits: lines(of.credits),
      toPay: sumByCurrency([...of.overdueSum, ...of.credits.flatMap((one) => one.invoice.balance ?? [])]),
      notDue: lines(of.notDue),
      held: [],
    },
    concerns: null,
    agreed: [],
    earlier: [],
    interest: null,
    replies: [
      {
        about: 'ask',
        label: 'Ask a question',
        url: 'mailto:accounts@northwind.example.com?subject=Question',
      },
      {
        about: 'wrong',
        label: 'Something is wrong',
        url: 'mailto:accounts@northwind.example.com?subject=Wrong',
      },
    ],
    closing: ['IBAN GB00 NWBK 0000 0000', 'Kind regards\nMia Lund, Northwind Traders'],
    locale: 'en-GB',
    wording: { template: 'first', tone: 'neutral', language: 'en' },
    demand: true,
    listed: true,
    own: null,
    ...changes,
  };
}

const written = { book: book.key, zone: 'UTC', author: 'Mia' };

export const reminder = (account: string, changes: Partial<Reminder> = {}): Reminder => ({
  ...written,
  id: 'r1',
  account,
  at: instant('2026-04-28T09:00:00.000Z'),
  kind: 'reminder',
  stage: 'first',
  channel: 'mail',
  by: 'mailto',
  to: 'ap@harbour-foods.example.com',
  subject: 'Reminder',
  asked: [],
  invoices: ['invoice:INV-1042'],
  text: '',
  ...changes,
});

export const note = (account: string, text: string): Note => ({
  ...written,
  id: 'n1',
  account,
  at: instant('2026-05-05T09:00:00.000Z'),
  kind: 'note',
  text,
});

export function snapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    readingId: 'reading-1',
    observedAt: readAt,
    url: book.lastUrl,
    title: 'Unpaid invoices',
    kind: 'invoices',
    because: null,
    book,
    invoices: [],
    accounts: [],
    columns: [
      { region: 'r1', column: 0, header: 'Invoice no.', field: 'number', example: 'INV-1042' },
      { region: 'r1', column: 1, header: 'Due', field: 'dueDate', example: '03/04/2026' },
      { region: 'r1', column: 2, header: 'Rep', field: null, example: 'ML' },
    ],
    scope: { read: 148, stated: 148, filtered: false, complete: true },
    checks: [{ name: 'totals-row', ok: true, detail: sums(26_843_000, 26_843_000), rows: [] }],
    questions: [],
    problems: [],
    ...changes,
  };
}

/** What the rows of a page come to beside the total it prints. */
export const sums = (read: number, printed: number): CheckDetail => ({
  code: 'sums',
  sums: [{ read: euros(read), printed: euros(printed) }],
});

/** The stored invoice as a page shows it. */
export function seen(of: StoredInvoice, atRow: number): SeenInvoice {
  const { key, observedAt, firstSeen, lastSeen, page, missingSince, ...bill } = of;
  const place = { frame: 'f1', region: 'r1', row: String(atRow), column: 4 };
  return { ...bill, row: atRow, places: { balance: place } };
}

export const question: Question = {
  key: 'date-order',
  about: 'date-order',
  asks: {
    code: 'which-day',
    of: 'list',
    example: '03/04/2026',
    days: [day('2026-04-03'), day('2026-03-04')],
  },
  choices: [
    { value: 'dmy', label: { code: 'day', day: day('2026-04-03') }, example: '03/04/2026' },
    { value: 'mdy', label: { code: 'day', day: day('2026-03-04') }, example: '03/04/2026' },
  ],
};
