import type { Instant } from '../domain/instant.ts';
import type { Invoice, InvoiceField } from '../domain/invoice.ts';
import type { Money } from '../domain/money.ts';
import { formerBalances } from './former-balances.ts';
import { earlier, later } from './instants.ts';
import { copyField, invoiceFrom, isAbsent, nothing } from './invoice-fields.ts';
import { isSettled } from './is-settled.ts';
import { lookOf, sameState } from './look.ts';
import type { FiledInvoice, Trail } from './records.ts';

/** One invoice as one reading showed it. */
export type Sighting = {
  readonly key: string;
  readonly invoice: Invoice;
  readonly at: Instant;
  readonly page: string;
  /** Id of the reading. */
  readonly reading: string;
};

/** Fields that stand for themselves: the newest value known wins, whatever the others say. */
const plain: readonly InvoiceField[] = [
  'number',
  'recordId',
  'customer',
  'customerId',
  'instalment',
  'issueDate',
  'dueDate',
  'link',
  'email',
];

/**
 * What is known of an invoice after one more sighting, in whatever order sightings come.
 *
 * - Field by field, the newest value that was read wins; a field the newer page does not show keeps its older value and
 *   source. Status and its words go together.
 * - An older sighting fills gaps, it never overwrites.
 * - **Balance** is the newest one read since the invoice last looked different (`sameState`). So a newer page without a
 *   balance keeps the older one only if total and status are unchanged; otherwise the balance is null.
 * - **Basis**: between amounts of one currency the newer wins. Between different currencies the document's own amount wins
 *   over the company's converted one, however new; it falls only when it is proved out of date, as above.
 *   What currency the invoice itself is in, is kept; an amount in it is the document's (`storedInvoiceOf`).
 * - The **day it was sent** is the earliest that a page named.
 * - The newest reading interpreted anew (after an answer of the user's) replaces what it gave before.
 */
export function mergeInvoice(known: FiledInvoice | null, seen: Sighting): FiledInvoice {
  if (!known) return firstSighting(seen);
  const newer = seen.at >= known.observedAt;
  const merge = new Merge(known, seen);
  for (const field of plain) merge.plainField(field);
  merge.status();
  merge.money('total', null);
  const same = sameState(lookOf(seen.invoice), known.trail.look);
  const differedAt = same || seen.at === known.observedAt ? null : newer ? known.observedAt : seen.at;
  const barrier = later(known.trail.differedAt, differedAt);
  merge.money('balance', barrier);
  return merge.result(newer, barrier);
}

function firstSighting({ key, invoice, at, page, reading }: Sighting): FiledInvoice {
  return {
    ...invoiceFrom(invoice),
    key,
    observedAt: at,
    firstSeen: at,
    lastSeen: at,
    page,
    missingSince: null,
    trail: {
      reading,
      at: {},
      differedAt: null,
      look: lookOf(invoice),
      document: documentOf(invoice, at),
      openAt: isSettled(invoice) ? null : at,
      settledAt: isSettled(invoice) ? at : null,
    },
  };
}

class Merge {
  private readonly known: FiledInvoice;
  private readonly seen: Sighting;
  private readonly values: Invoice;
  /** When each value in hand was read; absent fields have none. */
  private readonly at = new Map<InvoiceField, Instant>();
  private readonly document: Trail['document'];

  constructor(known: FiledInvoice, seen: Sighting) {
    this.known = known;
    this.seen = seen;
    const { observedAt, trail } = known;
    const again = this.isAgain(trail.document?.at ?? null);
    this.document = newerDocument(again ? null : trail.document, documentOf(seen.invoice, seen.at));
    this.values = { ...invoiceFrom(known), source: { ...known.source } };
    for (const field of [...plain, 'status', 'statusText', 'total', 'balance'] as const)
      if (!isAbsent(known, field)) this.at.set(field, trail.at[field] ?? observedAt);
  }

  plainField(field: InvoiceField): void {
    if (!isAbsent(this.seen.invoice, field)) {
      if (this.seen.at >= this.readAt(field)) this.take(field);
    } else if (this.isAgain(this.readAt(field))) this.drop(field);
  }

  status(): void {
    const group = ['status', 'statusText'] as const;
    const shown = group.some((field) => !isAbsent(this.seen.invoice, field));
    const readAt = later(this.at.get('status') ?? null, this.at.get('statusText') ?? null);
    if (shown ? readAt === null || this.seen.at >= readAt : this.isAgain(readAt))
      for (const field of group) this.take(field);
  }

  /** Takes the amount that wins; none that was read at `barrier` or before it. */
  money(field: 'total' | 'balance', barrier: Instant | null): void {
    const readAt = this.at.get(field) ?? null;
    const seenAt = this.seen.at;
    if (this.isAgain(readAt) || (barrier !== null && readAt !== null && readAt <= barrier)) this.drop(field);
    const seen = this.seen.invoice[field];
    if (!seen || (barrier !== null && seenAt <= barrier)) return;
    const held = this.values[field];
    if (!held || readAt === null || this.wins(seen, held, seenAt >= readAt)) this.take(field);
  }

  private wins(seen: Money, held: Money, newer: boolean): boolean {
    if (seen.currency === held.currency) return newer;
    const rank = Number(this.isDocument(seen)) - Number(this.isDocument(held));
    return rank === 0 ? newer : rank > 0;
  }

  private isDocument(amount: Money): boolean {
    return amount.basis === 'document' || amount.currency === this.document?.currency;
  }

  result(newer: boolean, differedAt: Instant | null): FiledInvoice {
    const { known, seen } = this;
    const observedAt = newer ? seen.at : known.observedAt;
    const others = [...this.at].filter(([, at]) => at !== observedAt);
    const settled = isSettled(seen.invoice);
    // Sent again later, it had been sent before.
    const [sentOn] = [known.sentOn ?? [], seen.invoice.sentOn ?? []].flat().sort();
    const orderNumber = orderNumberOf(known, seen.invoice, newer);
    const gone = known.missingSince !== null && seen.at < known.missingSince;
    return {
      ...this.values,
      ...(sentOn === undefined ? {} : { sentOn }),
      ...(orderNumber === undefined ? {} : { orderNumber }),
      kind: newer ? seen.invoice.kind : known.kind,
      key: known.key,
      observedAt,
      firstSeen: earlier(seen.at, known.firstSeen),
      lastSeen: later(seen.at, known.lastSeen),
      page: newer ? seen.page : known.page,
      missingSince: gone ? known.missingSince : null,
      ...formerBalances(this.balances(), this.values.balance),
      trail: {
        reading: newer ? seen.reading : known.trail.reading,
        at: Object.fromEntries(others.sort(([a], [b]) => a.localeCompare(b))),
        differedAt,
        look: newer ? lookOf(seen.invoice) : known.trail.look,
        document: this.document,
        openAt: settled ? known.trail.openAt : later(known.trail.openAt, seen.at),
        settledAt: settled ? earliest(known.trail.settledAt, seen.at) : known.trail.settledAt,
      },
    };
  }

  /** Every balance read so far; what this very reading gave before, interpreted otherwise, is none. */
  private balances() {
    const { known, seen } = this;
    const readAt = known.trail.at.balance ?? known.observedAt;
    return [
      ...(known.former ?? []).filter(({ at }) => !this.isAgain(at)),
      ...(this.isAgain(readAt) ? [] : [{ balance: known.balance, at: readAt }]),
      { balance: seen.invoice.balance, at: seen.at },
    ];
  }

  /** Whether a value of that time came from this very reading, as interpreted before. */
  private isAgain(readAt: string | null): boolean {
    return readAt === this.seen.at && this.seen.reading === this.known.trail.reading;
  }

  private readAt(field: InvoiceField): string {
    return this.at.get(field) ?? '';
  }

  private take(field: InvoiceField): void {
    copyField(this.values, this.seen.invoice, field);
    if (isAbsent(this.seen.invoice, field)) this.at.delete(field);
    else this.at.set(field, this.seen.at);
  }

  private drop(field: InvoiceField): void {
    copyField(this.values, nothing, field);
    this.at.delete(field);
  }
}

const earliest = (known: Instant | null, seen: Instant): Instant => (known ? earlier(known, seen) : seen);

function documentOf({ total, balance }: Invoice, at: Instant): Trail['document'] {
  const amount = [total, balance].find((one) => one?.basis === 'document');
  return amount?.currency ? { currency: amount.currency, at } : null;
}

function newerDocument(known: Trail['document'], seen: Trail['document']): Trail['document'] {
  return known && (!seen || seen.at < known.at) ? known : seen;
}

/** The newest number a page named; a blank column says so only where no page ever named one. */
function orderNumberOf(known: Invoice, seen: Invoice, newer: boolean): string | null | undefined {
  const [first, second] = newer ? [seen, known] : [known, seen];
  return first.orderNumber ?? second.orderNumber ?? (first.orderNumber === null ? null : second.orderNumber);
}
