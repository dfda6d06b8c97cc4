/** All that is measured inside one page. Bundled as the product is, and called by name from outside. */
import { parseWatchEvent } from '../../lib/messages/validators.ts';
import { busyLoop, fastest } from './fastest.ts';
import { startedWhenIdle, updateTime } from './one-change.ts';
import { countDifferences, ourReader, sentByReader, understood } from './our-reader.ts';
import {
  innerText,
  innerTextAndAttributes,
  plainTreeWalker,
  rowsAndCells,
  sheetJs,
  treeWalker,
  treeWalkerAndTest,
} from './peers.ts';
import { fillStore, saveBook } from './stored-book.ts';
import { showTable, type TableKind } from './tables.ts';

const rounds = 9;

async function bare() {
  const table = showTable(10_000, 'bare');
  const differences = countDifferences(table, await ourReader());
  const times = await fastest(
    {
      busyLoop,
      ours: ourReader,
      treeWalker: () => treeWalker(table),
      plainTreeWalker: () => plainTreeWalker(table),
      rowsAndCells: () => rowsAndCells(table),
      sheetJs: () => sheetJs(table),
      oneString: () => innerText(table),
    },
    rounds,
  );
  return { ...times, differences };
}

async function rich() {
  const table = showTable(10_000, 'rich');
  const differences = countDifferences(table, await ourReader());
  const times = await fastest(
    {
      ours: ourReader,
      plainTreeWalker: () => plainTreeWalker(table),
      rowsAndCells: () => rowsAndCells(table),
      innerTextAndAttributes: () => innerTextAndAttributes(table),
    },
    rounds,
  );
  return { ...times, differences };
}

/** The same ways on tables that nobody has touched before: what one reading of one page costs. */
async function untouched(kind: TableKind) {
  const once = async (way: (table: HTMLTableElement) => unknown) => {
    const rounds: number[] = [];
    for (let round = 0; round < 3; round++) {
      const table = showTable(10_000, kind);
      rounds.push((await fastest({ way: () => way(table) }, 1)).way);
    }
    return Math.min(...rounds);
  };
  return {
    ours: await once(ourReader),
    plainTreeWalker: await once(plainTreeWalker),
    rowsAndCells: await once(rowsAndCells),
    oneString: await once(innerText),
  };
}

/** Reads one table so often, for a profile. */
async function again(kind: TableKind, times: number) {
  showTable(10_000, kind);
  for (let round = 0; round < times; round++) await ourReader();
}

/** Reading with understanding; and what it takes to get a batch across. */
async function meaning() {
  const table = showTable(10_000, 'bare');
  const events = (await sentByReader()).map((event, seq) => ({ ...event, reading: 'r', seq }));
  const batches = events.filter(({ type }) => type === 'rows');
  const { invoices } = understood(await ourReader());
  const times = await fastest(
    {
      readAndInterpret: async () => understood(await ourReader()),
      walkAndTest: () => treeWalkerAndTest(table),
      transfer: () => {
        const arrived = batches.map((batch) => parseWatchEvent(JSON.parse(JSON.stringify(batch))));
        if (arrived.some(({ ok }) => !ok)) throw new Error('a batch was refused');
      },
    },
    rounds,
  );
  return { ...times, batches: batches.length, invoices: invoices.length };
}

/** Interpreting alone, by rows. */
async function growth(rows: number) {
  showTable(rows, 'bare');
  const reading = await ourReader();
  // The panel, where this happens, holds no such document.
  document.body.replaceChildren();
  const { interpreted } = await fastest(
    { interpreted: () => understood(reading) },
    rows > 10_000 ? 3 : rounds,
  );
  return interpreted;
}

async function change() {
  const table = showTable(10_000, 'bare');
  const { ours } = await fastest({ ours: ourReader }, rounds);
  return { ours, update: await updateTime(table, rounds) };
}

const bench = {
  bare,
  rich,
  untouched,
  meaning,
  growth,
  change,
  again,
  startedWhenIdle,
  showTable,
  fillStore,
  saveBook,
};
export type Bench = typeof bench;

declare global {
  var dunlinBench: Bench;
}
globalThis.dunlinBench = bench;
