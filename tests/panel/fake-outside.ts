import { createStorePort } from '../../entrypoints/sidepanel/store-port.ts';
import type { Hooks } from '../../lib/domain/hooks.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import type { Pointed } from '../../lib/domain/pointing.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import type { StoredFile } from '../../lib/domain/stored-file.ts';
import { createPanelState } from '../../lib/panel/create-panel-state.ts';
import type { PanelState } from '../../lib/panel/panel-state.ts';
import type {
  CopyAnswer,
  InsertAnswer,
  PageEvent,
  PanelDeps,
  Tab,
  WalkHeard,
} from '../../lib/panel/ports.ts';
import { openStore } from '../../lib/store/open.ts';
import { reading, table, today } from '../interpret/builders.ts';
import { freshName } from '../store/builders.ts';
import { fakeFolderPort } from './fake-folder-port.ts';
import { fakeLockPort } from './fake-lock-port.ts';

/** Two overdue invoices of one customer and one of another, dollars, on one page that states its count. */
export function ledger(
  changes: { observedAt?: number; company?: string; marks?: string[]; tenant?: string; rows?: string } = {},
): Reading {
  const rows =
    changes.rows ??
    `
    INV-1 | Harbour Foods | Mar 1, 2026 | Apr 3, 2026 | $1,200.00 | $1,200.00 | Overdue
    INV-2 | Harbour Foods | Mar 9, 2026 | Apr 9, 2026 | $340.50   | $340.50   | Overdue
    INV-3 | Fjord & Sons  | Apr 2, 2026 | May 2, 2026 | $75.00    | $75.00    | Overdue`;
  const region = table(
    `Invoice # | Customer | Issue date | Due date | Total | Balance due | Status\n${rows}`,
    {
      notes: ['All amounts in USD'],
      stated: ['1–3 of 3'],
      statedRows: 3,
    },
  );
  const page = {
    url: `https://books.example.com/t/${changes.tenant ?? '4711'}/invoices`,
    identity: [{ from: 'shown' as const, where: 'switcher', text: changes.company ?? 'Northwind Ledger' }],
  };
  return {
    ...reading([region], page),
    observedAt: instantOf(changes.observedAt ?? Date.parse('2026-05-14T08:42:00Z')),
  };
}

/** The world outside the panel: the real store, and tabs, page, permissions and clipboard that a test moves by hand. */
export function outside(name = freshName()) {
  const listeners = { tabs: new Set<() => void>(), access: new Set<() => void>() };
  const world = {
    tab: { id: 1, url: 'https://books.example.com/t/4711/invoices', title: 'Invoices' } as Tab | null,
    granted: true,
    grants: true,
    asked: [] as (readonly string[])[],
    mails: [] as string[],
    copies: [] as { html: string; text: string }[],
    files: [] as string[],
    saved: [] as StoredFile[],
    folder: fakeFolderPort(),
    pages: [] as string[],
    inserted: [] as { html: string; text: string }[],
    insertAnswer: 'inserted' as InsertAnswer,
    copyAnswer: { type: 'no-file', why: 'no-link' } as CopyAnswer,
    went: [] as [tab: number, url: string][],
    hear: (_event: PageEvent): void => {},
    watches: 0,
    hooks: {} as Hooks,
    point: (_pointed: Pointed | { readonly type: 'ended' }): void => {},
    keys: [] as string[],
    walk: (_heard: WalkHeard): void => {},
    walked: [] as string[],
    outlinedText: '',
    outlined: [] as string[],
    timers: new Set<{ run: () => void; milliseconds: number }>(),
    /** Lets everything run out that waits for so long at most. */
    pass(milliseconds = Number.POSITIVE_INFINITY): void {
      const due = [...world.timers].filter((timer) => timer.milliseconds <= milliseconds);
      for (const timer of due) world.timers.delete(timer);
      for (const { run } of due) run();
    },
    changeTab(tab: Tab | null): void {
      world.tab = tab;
      for (const listener of listeners.tabs) listener();
    },
  };
  const clock: PanelDeps['clock'] = {
    today: () => today,
    now: () => instantOf(Date.parse('2026-05-14T08:45:00Z')),
    zone: () => 'UTC',
    after(milliseconds, run) {
      const timer = { run, milliseconds };
      world.timers.add(timer);
      return () => world.timers.delete(timer);
    },
    onNewDay: () => () => {},
  };
  const deps: PanelDeps = {
    store: createStorePort(openStore(name), clock, '0.0.0'),
    language: { chosen: null, choose: () => {} },
    lock: fakeLockPort(),
    folder: world.folder,
    tabs: {
      current: async () => world.tab,
      onChange: (listener) => {
        listeners.tabs.add(listener);
        return () => listeners.tabs.delete(listener);
      },
    },
    page: {
      watch(_tab, hooks, listener) {
        world.watches += 1;
        world.hooks = hooks;
        world.hear = listener;
        return {
          outline: (place, text) => {
            world.outlined.push(place.row);
            world.outlinedText = text;
          },
          outlineOff: () => world.outlined.push('off'),
          stop: () => {},
        };
      },
      point(_tab, told) {
        world.point = told;
        return { key: (name) => world.keys.push(name), stop: () => {} };
      },
      insert: async (_tab, flavours) => {
        world.inserted.push(flavours);
        return world.insertAnswer;
      },
      copy: async () => world.copyAnswer,
      walk(_tab, _list, told) {
        world.walk = told;
        return {
          step: (bottomed) => world.walked.push(bottomed ? 'step on' : 'step'),
          seek: (row, share) => world.walked.push(`seek ${row} at ${share}`),
          restore: () => world.walked.push('restore'),
          scroll: (top) => world.walked.push(`scroll ${top}`),
          stop: () => world.walked.push('stop'),
        };
      },
    },
    access: {
      has: async () => world.granted,
      request: async (origins) => {
        world.asked.push(origins);
        world.granted = world.grants;
        return world.grants;
      },
      remove: async () => {},
      list: async () => [],
      mayNotify: async () => false,
      askToNotify: async () => true,
      onChange: (listener) => {
        listeners.access.add(listener);
        return () => listeners.access.delete(listener);
      },
    },
    out: {
      openMail: (url) => world.mails.push(url),
      copy: async (flavours) => {
        world.copies.push(flavours);
        return true;
      },
      download: (_name, text) => world.files.push(text),
      openPage: (html) => world.pages.push(html),
      saveFile: (file) => world.saved.push(file),
      openSampleBooks: () => {},
      navigate: (tab, url) => world.went.push([tab, url]),
    },
    clock,
    locale: 'en-US',
    sampleUrl: 'chrome-extension://dunlin/sample-books.html',
    version: '0.0.0',
  };
  const { state, start } = createPanelState(deps);
  return { world, state, start };
}

/** Lets everything happen that waits for nothing but its turn. */
export async function soon(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await null;
}

/** Waits until a signal has the value meant. */
export function until<T>(
  signal: { subscribe(hear: (value: T) => void): () => void },
  holds: (value: T) => boolean,
): Promise<T> {
  return new Promise((resolve) => {
    let done = false;
    let stop = (): void => {};
    stop = signal.subscribe((value) => {
      if (done || !holds(value)) return;
      done = true;
      queueMicrotask(() => stop());
      resolve(value);
    });
  });
}

/** A panel on a page that has been read and stored. */
export async function panelOn(page: Reading, name?: string): Promise<ReturnType<typeof outside>> {
  const panel = outside(name);
  panel.start();
  await until(panel.state.page, ({ at }) => at === 'reading');
  panel.world.hear({ type: 'reading', reading: page });
  await until(panel.state.worklist, (rows) => (rows?.length ?? 0) > 0);
  return panel;
}

const sender = {
  company: 'Northwind Ledger',
  person: 'Mia Lund',
  phone: '+1 555 0100',
  replyTo: 'mia@northwind.example.com',
  waysToPay: 'Bank transfer to IBAN XX00 0000',
  answersWithin: 'within one working day',
};

/** Opens a draft with its sender known. */
export async function draftOf(state: PanelState, account: string): Promise<void> {
  state.saveSender(sender);
  await until(state.sender, (known) => known !== null);
  state.draftFor(account);
  await until(state.draftView, (view) => view?.letter != null && view.account === account);
}
