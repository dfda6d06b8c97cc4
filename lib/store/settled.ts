import { type Pause, withoutPause } from '../domain/pause.ts';
import { ok, type Result } from '../domain/result.ts';
import type { SettledInvoice } from '../domain/settled.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { listImports } from './imports.ts';
import type { Db } from './open.ts';
import { unpack } from './pack.ts';
import { partPrefix } from './parts.ts';
import { getInBatches, type Listed, parseInSlices } from './read.ts';
import { type FiledInvoice, partRecord } from './records.ts';
import { under } from './schema.ts';
import { storedInvoiceOf } from './stored-invoice.ts';

/** The settled invoices of a book: what pages said, and what files brought in of which no page speaks. */
export function listSettledOf(
  db: Db,
  book: string,
  pause: Pause = withoutPause,
): Promise<Result<Listed<SettledInvoice>, StoreFailure>> {
  return attempt(async () => {
    const raws = await getInBatches(db.base.transaction('parts').store, under(book));
    const fields = ['book', 'account', 'part'];
    const { items, corrupt } = await parseInSlices(pause, 'parts', fields, partRecord, raws);
    const seen = items
      .filter(({ part }) => part.startsWith(partPrefix.settled))
      .flatMap(({ account, invoices }) => invoices.map((one) => settledOf(account, unpack(one))));
    const known = new Set(seen.map(nameOf));
    const imports = await listImports(db, book);
    if (!imports.ok) return imports;
    const imported = imports.value.items
      .flatMap(({ settled }) => settled)
      .filter((one) => !known.has(nameOf(one)));
    return ok({ items: [...seen, ...imported], corrupt: [...corrupt, ...imports.value.corrupt] });
  });
}

const nameOf = ({ account, key }: SettledInvoice): string => `${account}\u0000${key}`;

function settledOf(account: string, filed: FiledInvoice): SettledInvoice {
  const { key, number, kind, status, issueDate, dueDate, sentOn, orderNumber, total, observedAt, former } =
    storedInvoiceOf(filed);
  const { openAt, settledAt } = filed.trail;
  return {
    account,
    key,
    number,
    kind,
    status: status === 'void' ? 'void' : 'paid',
    issueDate,
    dueDate,
    ...(sentOn ? { sentOn } : {}),
    ...(orderNumber === undefined ? {} : { orderNumber }),
    total,
    paidOn: null,
    openUntil: openAt,
    // Settled, opened again and settled: only the newest reading is sure.
    ...(former ? { former } : {}),
    settledBy: settledAt !== null && (openAt === null || settledAt > openAt) ? settledAt : observedAt,
  };
}
