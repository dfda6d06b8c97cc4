import type { Instant } from '../domain/instant.ts';
import { type Invoice, type InvoiceField, invoiceField, type Source } from '../domain/invoice.ts';
import { isAbsent, nothing } from './invoice-fields.ts';
import { isSettled } from './is-settled.ts';
import { lookOf } from './look.ts';
import type { FiledInvoice, Look, PackedInvoice } from './records.ts';

/**
 * The form in which an invoice lies in the database: about half as large, because what follows from the rest is left
 * out. A value that is there was read, unless it is named as derived; the newest look is the values', unless it differs.
 */
export function pack(invoice: FiledInvoice): PackedInvoice {
  const packed: PackedInvoice = { ...stated(invoice), trail: packedTrail(invoice) };
  for (const field of invoiceField.options)
    if (invoice.source[field] === 'derived') packed.derived = [...(packed.derived ?? []), field];
  return packed;
}

/** All that is no source and no trail. Written out: many times faster than leaving keys out. */
function stated(of: FiledInvoice): Omit<FiledInvoice, 'source' | 'trail'> {
  const all: Omit<FiledInvoice, 'source' | 'trail'> = {
    number: of.number,
    recordId: of.recordId,
    customer: of.customer,
    customerId: of.customerId,
    kind: of.kind,
    instalment: of.instalment,
    issueDate: of.issueDate,
    dueDate: of.dueDate,
    total: of.total,
    balance: of.balance,
    status: of.status,
    statusText: of.statusText,
    link: of.link,
    email: of.email,
    key: of.key,
    observedAt: of.observedAt,
    firstSeen: of.firstSeen,
    lastSeen: of.lastSeen,
    page: of.page,
    missingSince: of.missingSince,
  };
  if (of.sentOn !== undefined) all.sentOn = of.sentOn;
  if (of.orderNumber !== undefined) all.orderNumber = of.orderNumber;
  if (of.former !== undefined) all.former = of.former;
  return all;
}

function packedTrail(invoice: FiledInvoice): PackedInvoice['trail'] {
  const { reading, at, differedAt, look, document, openAt, settledAt } = invoice.trail;
  const trail: PackedInvoice['trail'] = { reading };
  if (Object.keys(at).length > 0) trail.at = at;
  if (differedAt) trail.differedAt = differedAt;
  if (!isLookOf(look, invoice)) trail.look = look;
  if (document) trail.document = document;
  if (openAt !== usualOpenAt(invoice)) trail.openAt = openAt;
  if (settledAt) trail.settledAt = settledAt;
  return trail;
}

export function unpack({ derived, trail, ...invoice }: PackedInvoice): FiledInvoice {
  const { reading, at = {}, differedAt = null, look = lookOf(invoice), document = null } = trail;
  const { openAt = usualOpenAt(invoice), settledAt = null } = trail;
  const source = { ...nothing.source };
  for (const field of invoiceField.options)
    source[field] = sourceOf(isAbsent(invoice, field), derived, field);
  return { ...invoice, source, trail: { reading, at, differedAt, look, document, openAt, settledAt } };
}

/** An invoice that is not settled was last seen open when it was last read. */
const usualOpenAt = (invoice: Pick<Invoice, 'status' | 'balance'> & { observedAt: Instant }) =>
  isSettled(invoice) ? null : invoice.observedAt;

function sourceOf(
  absent: boolean,
  derived: readonly InvoiceField[] | undefined,
  field: InvoiceField,
): Source {
  if (absent) return 'absent';
  return derived?.includes(field) ? 'derived' : 'known';
}

const isLookOf = (
  look: Look,
  { status, total, balance }: Pick<Invoice, 'status' | 'total' | 'balance'>,
): boolean => look.status === status && sameFigure(look.total, total) && sameFigure(look.balance, balance);

const sameFigure = (a: Look['total'], b: Look['total']): boolean =>
  a?.minor === b?.minor && a?.currency === b?.currency;
