import * as z from 'zod/mini';
import { day } from './day.ts';
import { instant } from './instant.ts';
import { language } from './language.ts';
import { money } from './money.ts';
import { person } from './person.ts';
import { segmentId, stages } from './policy.ts';
import { tone } from './tone.ts';

const line = z.string().check(z.maxLength(300));

/** A way the customer asked not to be reached by. */
const optOut = z.strictObject({
  channel: z.enum(['mail', 'phone', 'sms', 'letter']),
  since: day,
  said: line,
});

/** "2/10 net 30": 2 % off when paid within 10 days, else due in 30. */
const creditTerms = z.strictObject({
  netDays: z.nullable(z.int().check(z.minimum(0), z.maximum(3650))),
  discount: z.nullable(
    z.strictObject({
      /** In hundredths of a per cent: 200 = 2 %. */
      basisPoints: z.int().check(z.minimum(1), z.maximum(10_000)),
      days: z.int().check(z.minimum(0), z.maximum(3650)),
    }),
  ),
});

/** What the user knows of an account and no page says. Pages never write here. */
export const accountSettings = z.strictObject({
  book: z.string(),
  account: z.string(),
  /** The person it belongs to; empty: nobody. */
  owner: line,
  /** Null: by the stated rules. */
  segment: z.nullable(segmentId),
  /** Null: the book's. */
  language: z.nullable(language),
  tone: z.nullable(tone),
  /** ISO 3166 alpha-2. */
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  customerKind: z.nullable(z.enum(['business', 'consumer'])),
  terms: z.nullable(creditTerms),
  creditLimit: z.nullable(money),
  /** Pays by direct debit or automatically: not demanded, watched for failed debits. */
  directDebit: z.boolean(),
  /** Key of the account that pays for this one. */
  headOffice: z.nullable(z.string()),
  /** A plan of its own. */
  stages: z.nullable(stages),
  optOuts: z.array(optOut).check(z.maxLength(10)),
  doNotContact: z.nullable(z.strictObject({ since: day, reason: line })),
  people: z.array(person).check(z.maxLength(100)),
  /** What pages show of whom to reach and the user does not want: not offered again. Left out: nothing. */
  notWanted: z.exactOptional(z.array(line).check(z.maxLength(50))),
  cc: z.array(z.email()).check(z.maxLength(20)),
  bcc: z.array(z.email()).check(z.maxLength(20)),
  /** Statutory or agreed interest is shown in demands. */
  interest: z.boolean(),
  /** The same customer in other books, linked by the user: `book` and `account` of each. */
  linked: z.array(z.strictObject({ book: z.string(), account: z.string() })).check(z.maxLength(50)),
  /** Null: never. */
  changedAt: z.nullable(instant),
});
export type AccountSettings = z.infer<typeof accountSettings>;

/** Of an account nobody said anything about. */
export const noAccountSettings = (book: string, account: string): AccountSettings => ({
  book,
  account,
  owner: '',
  segment: null,
  language: null,
  tone: null,
  country: null,
  customerKind: null,
  terms: null,
  creditLimit: null,
  directDebit: false,
  headOffice: null,
  stages: null,
  optOuts: [],
  doNotContact: null,
  people: [],
  cc: [],
  bcc: [],
  interest: false,
  linked: [],
  changedAt: null,
});
