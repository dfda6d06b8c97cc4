import { type ReadonlySignal, signal } from '@preact/signals';
import type { Activity } from '../../domain/activity.ts';
import { groupOf, invoicesOf, type KindGroup, originOf } from './entry-about.ts';
import { TimelineIndex } from './timeline-index.ts';

export type Wanted = {
  readonly typed: string;
  readonly kind: KindGroup | null;
  /** Key of the invoice whose timeline it is. */
  readonly invoice: string | null;
};

/** Entries looked at in one go; then the panel gets its turn. */
const slice = 1500;

/**
 * A timeline that can be searched as one types. It is taken in by slices, newest last, so that opening it waits for
 * nothing; `taken` tells how many entries a search covers so far.
 */
export function createTimelineSearch(textOf: (entry: Activity) => string) {
  let index = new TimelineIndex();
  let entries: readonly Activity[] = [];
  let byKind = new Map<KindGroup, number[]>();
  let byInvoice = new Map<string, number[]>();
  let about = new Map<string, readonly string[]>();
  const taken = signal(0);
  let turn = 0;

  function take(at: number): void {
    const entry = entries[at];
    if (!entry) return;
    index.add(textOf(entry));
    put(byKind, groupOf(entry), at);
    const origin = originOf(entry);
    const named = invoicesOf(entry);
    const invoices = named.length > 0 ? named : (origin && about.get(origin)) || [];
    about.set(entry.id, invoices);
    for (const invoice of invoices) put(byInvoice, invoice, at);
  }

  /** The entries, oldest first. What was taken in before is kept as long as it is the beginning of these. */
  async function update(next: readonly Activity[]): Promise<void> {
    const mine = ++turn;
    if (!isBeginning(entries.slice(0, index.size), next)) {
      index = new TimelineIndex();
      byKind = new Map();
      byInvoice = new Map();
      about = new Map();
    }
    entries = next;
    while (index.size < next.length) {
      for (let left = slice; left > 0 && index.size < next.length; left -= 1) take(index.size);
      taken.value = index.size;
      await new Promise((resolve) => setTimeout(resolve));
      if (mine !== turn) return;
    }
    taken.value = index.size;
  }

  /** The newest entries wanted, newest first, at most `limit`. */
  function find({ typed, kind, invoice }: Wanted, limit: number): readonly Activity[] {
    const fits = (at: number): boolean => {
      const entry = entries[at];
      if (!entry || entry.kind === 'undo' || (kind !== null && groupOf(entry) !== kind)) return false;
      return invoice === null || (about.get(entry.id)?.includes(invoice) ?? false);
    };
    const places =
      invoice !== null ? (byInvoice.get(invoice) ?? []) : kind !== null ? (byKind.get(kind) ?? []) : null;
    const found = typed.trim() === '' ? newest(places, fits, limit) : index.find(typed, limit, fits);
    return found.flatMap((at) => entries[at] ?? []);
  }

  /** `places`: null: all of them. */
  function newest(
    places: readonly number[] | null,
    fits: (at: number) => boolean,
    limit: number,
  ): readonly number[] {
    const found: number[] = [];
    for (let i = (places?.length ?? entries.length) - 1; i >= 0 && found.length < limit; i -= 1) {
      const at = places ? (places[i] ?? 0) : i;
      if (fits(at)) found.push(at);
    }
    return found;
  }

  return { taken: taken as ReadonlySignal<number>, update, find };
}

/** Ends and length tell it: entries are only ever added, or one of them is erased. */
function isBeginning(before: readonly Activity[], next: readonly Activity[]): boolean {
  const same = (at: number): boolean =>
    before[at]?.id === next[at]?.id && before[at]?.kind === next[at]?.kind;
  return before.length <= next.length && before.every((_, at) => same(at));
}

function put<K>(lists: Map<K, number[]>, key: K, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}
