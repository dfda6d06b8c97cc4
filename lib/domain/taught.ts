/** What a person showed the reader about a site: the same shape as a built-in profile, so that it can be shared. */
import * as z from 'zod/mini';
import { day } from './day.ts';

const short = z.string().check(z.maxLength(2_000));
const selector = z.string().check(z.minLength(1), z.maxLength(2_000));

export const taughtField = z.enum([
  'number',
  'customer',
  'customerId',
  'issueDate',
  'dueDate',
  'total',
  'balance',
  'status',
  'email',
  'paid',
  'totalExclTax',
  'tax',
  'currency',
  'daysOverdue',
  'kind',
  'phone',
  'terms',
  'poNumber',
  'notDue',
  'days1to30',
  'days31to60',
  'days61to90',
  'days91to120',
  'daysOver90',
  'daysOver120',
]);
export type TaughtField = z.infer<typeof taughtField>;

/** Days past due of the age groups that can be shown; `from: null` = not yet due, `to: null` = and older. */
export const taughtBuckets = {
  notDue: { from: null, to: 0 },
  days1to30: { from: 1, to: 30 },
  days31to60: { from: 31, to: 60 },
  days61to90: { from: 61, to: 90 },
  days91to120: { from: 91, to: 120 },
  daysOver90: { from: 91, to: null },
  daysOver120: { from: 121, to: null },
} as const satisfies { readonly [field in TaughtField]?: object };
export type TaughtBucket = keyof typeof taughtBuckets;

export const isTaughtBucket = (field: TaughtField): field is TaughtBucket => field in taughtBuckets;

/** The list of every record of a site: its labels differ from record to record, so that each goes by its own. */
export const detailsList = 'details';

/** "This is the balance", shown on one list; meant for every list of the site with the same header words. */
export const taughtColumn = z.strictObject({
  /** Kind of region and header words of the list; `details` for the labels of a record. */
  list: short,
  field: taughtField,
  column: z.int().check(z.minimum(0), z.maximum(500)),
  /** Which fact of the cell; null where the cell is one fact. */
  part: z.nullable(z.int().check(z.minimum(0), z.maximum(20))),
  header: short,
  /** A value of the column, as it stood when it was shown. */
  example: short,
  /** The person confirmed it although other figures of the page disagree. */
  sure: z.boolean(),
});
export type TaughtColumn = z.infer<typeof taughtColumn>;

/** A profile learned from one person. What only its makers can know of a product stays empty. */
export const taughtProfile = z.strictObject({
  /** Host with port of the site. */
  id: short.check(z.minLength(1)),
  label: short,
  origins: z.array(short).check(z.maxLength(0)),
  marks: z.array(z.array(short)).check(z.maxLength(0)),
  rank: z.int(),
  pages: z.array(z.never()),
  book: z.strictObject({}),
  hooks: z.strictObject({
    regions: z.exactOptional(z.array(selector).check(z.maxLength(20))),
    rows: z.exactOptional(selector),
    cells: z.exactOptional(selector),
  }),
  labels: z.strictObject({}),
  partialWord: z.literal('unknown'),
  open: z.strictObject({}),
  columns: z.array(taughtColumn).check(z.maxLength(500)),
  checkedOn: day,
  source: short,
});
export type TaughtProfile = z.infer<typeof taughtProfile>;

/** By site (host with port). */
export const taughtProfiles = z.record(z.string(), taughtProfile);
export type TaughtProfiles = z.infer<typeof taughtProfiles>;
