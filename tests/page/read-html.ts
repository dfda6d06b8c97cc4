import type { Hooks } from '../../lib/domain/hooks.ts';
import type { PageFacts, Region } from '../../lib/domain/reading.ts';
import type { RegionHead, SentRow } from '../../lib/messages/contract.ts';
import { pageWords } from '../../lib/messages/page-words.ts';
import { RegionRows } from '../../lib/messages/region-rows.ts';
import { soundHooks } from '../../lib/messages/sound-hooks.ts';
import { understoodFacts } from '../../lib/messages/understood-facts.ts';
import type { Unnumbered } from '../../lib/page/look.ts';
import { readPage } from '../../lib/page/read-page.ts';

export type ReadRegion = {
  readonly head: Region;
  readonly headers: readonly (readonly string[])[];
  readonly keys: readonly (string | null)[];
  readonly ids: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly roles: readonly (string | undefined)[];
  readonly records: readonly (string | undefined)[];
  readonly hrefs: readonly (string | undefined)[];
  readonly batches: readonly (readonly SentRow[])[];
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
    hooks: soundHooks(hooks, isSelector),
    words: pageWords,
    frame: 'f',
    signal,
    now: () => performance.now(),
    emit: (event) => events.push(event),
  });
  const regions = events.flatMap((event) => (event.type === 'region' ? [regionOf(event.head, events)] : []));
  const done = events.at(-1);
  if (done?.type !== 'done') throw new Error('the reading did not end with done');
  return { regions, facts: understoodFacts(done.facts), events };
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

function regionOf(head: RegionHead, events: readonly Unnumbered[]): ReadRegion {
  const batches = events.flatMap((event) =>
    event.type === 'rows' && event.region === head.id ? [event.rows] : [],
  );
  const understood = new RegionRows(head);
  if (!batches.every((rows) => understood.append(rows, document.baseURI))) throw new Error('rows do not fit');
  const region = understood.region();
  const { rows, columns } = region;
  return {
    head: region,
    headers: head.columns.map((column) => column.headers),
    keys: head.columns.map((column) => column.key),
    ids: rows.id,
    rows: rows.id.map((_, at) => columns.map((column) => column.text[at] ?? '')),
    roles: rows.id.map((_, at) => rows.role[at]),
    records: rows.id.map((_, at) => rows.recordId[at]),
    hrefs: rows.id.map((_, at) => rows.href[at]),
    batches,
  };
}

/** The texts of a row as it is sent, whichever way. */
export const textsOf = ({ cells }: SentRow): readonly string[] =>
  typeof cells === 'string'
    ? [...cells.matchAll(/<t[dh][^>]*>([^<]*)/g)].map(([, text = '']) => text)
    : cells.map(({ text }) => text);
