import type { Reading } from '../../domain/reading.ts';
import type { Snapshot } from '../../domain/snapshot.ts';

/** Each invoice as old as its row, where that came after the rest of the reading. */
export function dated(snapshot: Snapshot, { regions }: Reading): Snapshot {
  const late = new Map(
    regions.flatMap(({ frame, id, rows }) =>
      Object.entries(rows.since ?? {}).map(([row, at]) => [`${frame} ${id} ${rows.id[Number(row)]}`, at]),
    ),
  );
  if (late.size === 0) return snapshot;
  const invoices = snapshot.invoices.map((invoice) => {
    const [place] = Object.values(invoice.places);
    const seenAt = place && late.get(`${place.frame} ${place.region} ${place.row}`);
    return seenAt ? { ...invoice, seenAt } : invoice;
  });
  return { ...snapshot, invoices };
}
