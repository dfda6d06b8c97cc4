import type { WorklistRow } from '../collect/next-action.ts';
import type { Standing } from '../collect/standing.ts';
import type { PromiseState, QuestionState } from '../collect/states/states.ts';
import type { Day } from '../domain/day.ts';
import type { SegmentId } from '../domain/policy.ts';
import { type Ask, asksOf } from './asks.ts';
import { type Contact, contactsOf } from './contacts.ts';
import { type Delivery, deliveriesOf } from './delivery.ts';
import type { Disputed } from './disputes.ts';
import { firstContacts } from './first-contact.ts';
import { type Completeness, completenessOf } from './incomplete-invoices.ts';
import { type Doubts, doubtsOf } from './invoice-accuracy.ts';
import { type Open, openOf } from './open-items.ts';
import { type Paid, paidOf } from './paid.ts';

/** What the figures take from one account. */
export type AccountFacts = {
  readonly book: string;
  readonly account: string;
  readonly name: string;
  readonly owner: string;
  readonly segment: SegmentId;
  readonly open: readonly Open[];
  readonly paid: readonly Paid[];
  readonly promises: readonly PromiseState[];
  readonly disputes: readonly Disputed[];
  readonly questions: readonly QuestionState[];
  readonly contacts: readonly Contact[];
  readonly asks: readonly Ask[];
  readonly deliveries: readonly Delivery[];
  readonly firstContacts: readonly { readonly on: Day; readonly days: number }[];
  readonly scores: readonly { readonly on: Day; readonly score: number }[];
  readonly doubts: Doubts;
  readonly completeness: Completeness;
  /** Payments its habit rests on. */
  readonly habit: { readonly payments: number; readonly prompt: boolean };
};

const known = new WeakMap<Standing, AccountFacts>();

/**
 * The facts of a worklist's accounts, each made once as long as its standing stays the same. A branch is counted with the
 * head office that pays for it.
 */
export const factsOf = (rows: readonly WorklistRow[]): readonly AccountFacts[] =>
  rows.flatMap(({ standing }) => (standing.paidBy === null ? [factsOfStanding(standing)] : []));

function factsOfStanding(standing: Standing): AccountFacts {
  const before = known.get(standing);
  if (before) return before;
  const facts = collected(standing);
  known.set(standing, facts);
  return facts;
}

function collected(standing: Standing): AccountFacts {
  const { account, agreements, settled, entries, segment } = standing;
  const { key, invoices } = account;
  const { disputes, questions } = agreements;
  const contacts = contactsOf(standing);
  const paid = paidOf(settled);
  const billed = [...invoices, ...settled].filter(({ kind }) => kind === 'invoice');
  const due = billed.flatMap(({ key, dueDate }) => (dueDate ? [[key, dueDate] as const] : []));
  return {
    book: account.book,
    account: key,
    name: account.name,
    owner: standing.settings.owner,
    segment,
    open: openOf(standing),
    paid,
    promises: agreements.promises.all,
    disputes: disputes.map((state) => ({ account: key, state })),
    questions,
    contacts,
    asks: asksOf(contacts, invoices, settled, segment),
    deliveries: deliveriesOf([...invoices, ...settled]),
    firstContacts: firstContacts(contacts, new Map(due)),
    scores: entries.flatMap(({ on, entry }) => (entry.kind === 'survey' ? [{ on, score: entry.score }] : [])),
    doubts: doubtsOf(new Set(billed.map((one) => one.key)), disputes, questions),
    completeness: completenessOf(standing),
    habit: { payments: paid.filter(({ invoice }) => invoice.dueDate).length, prompt: standing.promptPayer },
  };
}
