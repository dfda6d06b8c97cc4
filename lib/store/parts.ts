import type { FiledInvoice, PackedInvoice } from './records.ts';

/** How the parts of an account are named; a running number follows. */
export const partPrefix = { open: 'open-', settled: 'settled-' } as const;

/** No record over 1 MB: half a million characters are at most that in the browser's storage. */
const limit = 500_000;

/** What an invoice takes without its texts: names of fields, dates, amounts. */
const frame = 900;

/** Slices no larger than one record may be, in order. */
export function splitBySize<T>(all: readonly T[], sizeOf: (one: T) => number): T[][] {
  const slices: T[][] = [];
  let room = 0;
  for (const one of all) {
    const size = sizeOf(one);
    if (size > room || slices.length === 0) {
      slices.push([]);
      room = limit;
    }
    slices.at(-1)?.push(one);
    room -= size;
  }
  return slices;
}

export const sizeOfInvoices = (invoices: readonly (FiledInvoice | PackedInvoice)[]): number =>
  invoices.reduce((sum, one) => sum + sizeOfInvoice(one), 0);

/** Characters, at most: counting is much cheaper than writing it out. */
export function sizeOfInvoice(of: FiledInvoice | PackedInvoice): number {
  let size = frame + of.key.length + of.page.length;
  for (const text of [of.number, of.recordId, of.customer, of.customerId, of.statusText, of.link, of.email])
    size += text?.length ?? 0;
  return size;
}
