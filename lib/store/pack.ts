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
export function pack({ source, trail, ...invoice }: FiledInvoice): PackedInvoice {
  const derived = invoiceField.options.filter((field) => source[field] === 'derived');
  const { reading, at, differedAt, look, document, openAt, settledAt } = trail;
  return {
    ...invoice,
    ...(derived.length > 0 ? { derived } : {}),
    trail: {
      reading,
      ...(Object.keys(at).length > 0 ? { at } : {}),
      ...(differedAt ? { differedAt } : {}),
      ...(isLookOf(look, invoice) ? {} : { look }),
      ...(document ? { document } : {}),
      ...(openAt === usualOpenAt(invoice) ? {} : { openAt }),
      ...(settledAt ? { settledAt } : {}),
    },
  };
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
