import type { StoredInvoice } from '../../../domain/account.ts';
import type { DatedEntry } from '../../history-of.ts';
import type { HoldRule } from './hold.ts';

/** An invoice that was never sent, or did not arrive, is sent first. */
export const unsent: HoldRule = (open, { entries }) =>
  open.flatMap((invoice) => {
    const entry = neverArrived(invoice, entries);
    return entry !== null || isUnsent(invoice)
      ? [[invoice.key, { why: 'unsent', amount: null, until: null, entry }] as const]
      : [];
  });

/** What ledgers print in a status for an invoice that did not leave or did not arrive. */
const words = new RegExp(
  [
    '\\b(not (yet )?(been )?sent|never sent|unsent|to be sent|undelivered|not delivered|delivery failed|bounced)\\b',
    '\\b(nicht (versendet|gesendet|verschickt|zugestellt)|unzustellbar)\\b',
    'non (envoyée|expédiée|distribuée)',
    'no enviada|sin enviar|no entregada',
    'niet (verzonden|verstuurd|bezorgd)',
  ].join('|'),
  'iu',
);

const isUnsent = ({ statusText }: StoredInvoice): boolean => statusText !== null && words.test(statusText);

/** Id of the call in which the customer said it never came, unless it was sent since. */
function neverArrived({ key }: StoredInvoice, entries: readonly DatedEntry[]): string | null {
  const at = entries.findLastIndex(
    ({ entry }) => entry.kind === 'call' && entry.outcome === 'not-received' && about(entry.invoices, key),
  );
  const sent = entries
    .slice(at + 1)
    .some(
      ({ entry }) =>
        (entry.kind === 'message' && entry.template === 'invoice-copy') ||
        (entry.kind === 'task-done' && entry.task === 'send-invoice' && entry.about.includes(key)),
    );
  return at < 0 || sent ? null : (entries[at]?.entry.id ?? null);
}

const about = (invoices: readonly string[], key: string): boolean =>
  invoices.length === 0 || invoices.includes(key);
