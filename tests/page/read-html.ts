import type { Hooks } from '../../lib/domain/hooks.ts';
import type { PageFacts } from '../../lib/domain/reading.ts';
import type { RegionHead, RowBatch } from '../../lib/messages/contract.ts';
import { pageWords } from '../../lib/messages/page-words.ts';
import type { Unnumbered } from '../../lib/page/look.ts';
import { readPage } from '../../lib/page/read-page.ts';

export type ReadRegion = {
  readonly head: RegionHead;
  readonly headers: readonly (readonly string[])[];
  readonly keys: readonly (string | null)[];
  readonly ids: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly roles: readonly (string | undefined)[];
  readonly batches: readonly RowBatch[];
};

export type ReadHtml = {
  readonly regions: readonly ReadRegion[];
  readonly facts: PageFacts;
  readonly events: readonly Unnumbered[];
};

/** Reads a body's markup the way a panel would be told, rows first. */
export async function readHtml(body: string, hooks: Hooks = {}): Promise<ReadHtml> {
  document.body.innerHTML = body;
  return readDocument(hooks);
}

export async function readDocument(hooks: Hooks = {}): Promise<ReadHtml> {
  const events: Unnumbered[] = [];
  const signal = new AbortController().signal;
  await readPage({
    document,
    hooks,
    words: pageWords,
    frame: 'f',
    signal,
    now: () => performance.now(),
    emit: (event) => events.push(event),
  });
  const regions = events.flatMap((event) => (event.type === 'region' ? [regionOf(event.head, events)] : []));
  const done = events.at(-1);
  if (done?.type !== 'done') throw new Error('the reading did not end with done');
  return { regions, facts: done.facts, events };
}

function regionOf(head: RegionHead, events: readonly Unnumbered[]): ReadRegion {
  const batches = events.flatMap((event) =>
    event.type === 'rows' && event.region === head.id ? [event.batch] : [],
  );
  const numbered = batches.flatMap((batch) => batch.rows.id.map((id, at) => ({ id, at, batch })));
  return {
    head,
    headers: head.columns.map((column) => column.headers),
    keys: head.columns.map((column) => column.key),
    ids: numbered.map(({ id }) => id),
    rows: numbered.map(({ at, batch }) => batch.columns.map((column) => column.text[at] ?? '')),
    roles: numbered.map(({ at, batch }) => batch.rows.role[at]),
    batches,
  };
}
