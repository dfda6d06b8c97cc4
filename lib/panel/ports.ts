/** What the panel needs from the outside. Passed in, so that its state can be tested without a browser. */

import type { Day } from '../domain/day.ts';
import type { Hooks } from '../domain/hooks.ts';
import type { Instant } from '../domain/instant.ts';
import type { PanelLock } from '../domain/lock.ts';
import type { Pointed } from '../domain/pointing.ts';
import type { Place, Reading } from '../domain/reading.ts';
import type { StoredFile } from '../domain/stored-file.ts';
import type { StorePort } from './store-port.ts';
import type { PanelLanguage } from './texts/choose-texts.ts';

export type { Absorbed, StorePort } from './store-port.ts';

/** The tab beside the panel. `url: null` = the browser does not say. */
export type Tab = {
  readonly id: number;
  readonly url: string | null;
  readonly title: string;
};

export interface TabsPort {
  /** Null: there is none, or its page is kept from every extension. */
  current(): Promise<Tab | null>;
  /** Another tab came up, or this one has a new address or title, or the browser tells its address from now on. */
  onChange(listener: () => void): () => void;
}

export type PageEvent =
  | {
      readonly type: 'progress';
      readonly read: number;
      readonly stated: number | null;
    }
  | { readonly type: 'reading'; readonly reading: Reading }
  | { readonly type: 'changed' }
  /** Whether the place last asked for was outlined. */
  | { readonly type: 'outlined'; readonly found: boolean }
  | {
      readonly type: 'failed';
      readonly why: 'no-receiver' | 'timed-out' | 'bad-message' | 'navigated';
    };

export interface PageWatch {
  outline(place: Place, text: string): void;
  outlineOff(): void;
  stop(): void;
}

export interface PagePort {
  /** Reads the tab now and tells of changes until stopped. */
  watch(tab: Tab, hooks: Hooks, listener: (event: PageEvent) => void): PageWatch;
  /** Lets the user point at something of the page; `ended`: the page went away, or could not be reached. */
  point(tab: Tab, told: (pointed: Pointed | { readonly type: 'ended' }) => void): PagePointing;
  /** Puts a letter into the field of the tab that has the focus. */
  insert(tab: Tab, flavours: { readonly html: string; readonly text: string }): Promise<InsertAnswer>;
  /** Fetches the copy that the tab links for an invoice. */
  copy(tab: Tab, number: string, link: string | null): Promise<CopyAnswer>;
  /** Makes ready to turn the pages of a list; `ready` or `gone` is heard before anything is asked. */
  walk(
    tab: Tab,
    list: { readonly frame: string; readonly region: string },
    told: (heard: WalkHeard) => void,
  ): PageWalk;
}

/** What came of putting a letter into a page. */
export type InsertAnswer = 'inserted' | 'no-field' | 'out-of-reach';

/** A copy of an invoice as its page gave it, base64; or why there is none. */
export type CopyAnswer =
  | { readonly type: 'file'; readonly name: string; readonly mime: string; readonly data: string }
  | { readonly type: 'no-file'; readonly why: 'no-link' | 'refused' | 'no-pdf' | 'too-large' };

/** What is heard while pages are turned; `gone`: the document went away, or the list is not in it. */
export type WalkHeard =
  | { readonly type: 'ready'; readonly top: number }
  | { readonly type: 'stepped'; readonly by: 'scroll' | 'next' | 'more'; readonly end: boolean }
  | { readonly type: 'end' }
  | { readonly type: 'sought'; readonly found: boolean }
  | { readonly type: 'restored'; readonly whole: boolean }
  | { readonly type: 'gone' };

export interface PageWalk {
  /** Goes on by one page or screen; `bottomed`: scrolling brings nothing more. */
  step(bottomed: boolean): void;
  /** Scrolls until a row is drawn; `share`: how far down it stands, of all rows; `seen`: rows in their order. */
  seek(row: string, share: number, seen: readonly string[]): void;
  /** Puts pages and scrolling back. */
  restore(): void;
  /** Scrolls the document. */
  scroll(top: number): void;
  stop(): void;
}

export interface PagePointing {
  /** A key pressed in the panel that steers the pointing. */
  key(name: string): void;
  /** Ends it; the page is as it was. */
  stop(): void;
}

export interface AccessPort {
  has(origins: readonly string[]): Promise<boolean>;
  /** Called synchronously from a click: browsers refuse it after an await. */
  request(origins: readonly string[]): Promise<boolean>;
  remove(origin: string): Promise<void>;
  list(): Promise<readonly string[]>;
  mayNotify(): Promise<boolean>;
  /** Called synchronously from a click. */
  askToNotify(): Promise<boolean>;
  onChange(listener: () => void): () => void;
}

/** Ways out of the panel, each by the user's click. */
export interface OutPort {
  openMail(url: string): void;
  copy(flavours: { readonly html: string; readonly text: string }): Promise<boolean>;
  download(name: string, text: string): void;
  /** Opens a document of ours, without scripts, in a tab of its own. */
  openPage(html: string): void;
  /** A file kept as evidence. */
  saveFile(file: StoredFile): void;
  openSampleBooks(): void;
  /** Has a tab go to an address. */
  navigate(tab: number, url: string): void;
}

export interface ClockPort {
  today(): Day;
  now(): Instant;
  zone(): string;
  /** Calls back after a while, in milliseconds; answers with the way to call it off. */
  after(milliseconds: number, run: () => void): () => void;
  /** Told when the local day changes while the panel is open, also after sleep. */
  onNewDay(listener: () => void): () => void;
}

/** The language of the panel's own words. */
export interface LanguagePort {
  /** Null: as the browser. */
  readonly chosen: PanelLanguage | null;
  /** The panel is loaded anew in it. */
  choose(language: PanelLanguage | null): void;
}

/** What hides the panel, shared by all its windows. */
export interface LockPort {
  /** `activeAt`: when somebody was last at a panel, ms since 1970; null: not since the browser was started. */
  read(): Promise<{ readonly lock: PanelLock | null; readonly activeAt: number | null }>;
  write(lock: PanelLock | null): Promise<void>;
  /** `until`: when the icon goes quiet if nobody stirs; null: now. */
  active(activeAt: number | null, until: number | null): Promise<void>;
  seal(passphrase: string): Promise<string>;
  opens(sealed: string, passphrase: string): Promise<boolean>;
  onChange(listener: () => void): () => void;
}

/** A folder that the user picked, where the browser allows it. What the browser hands out is kept as it is. */
export interface FolderPort {
  readonly possible: boolean;
  /** Null: what was kept is no folder. */
  nameOf(folder: unknown): string | null;
  /** Called synchronously from a click; null: none was picked. */
  pick(): Promise<unknown>;
  mayWrite(folder: unknown): Promise<boolean>;
  /** Called synchronously from a click. */
  ask(folder: unknown): Promise<boolean>;
  /** Replaces the file of that name, whole or not at all. */
  write(folder: unknown, name: string, text: string): Promise<boolean>;
}

export interface PanelDeps {
  readonly store: StorePort;
  readonly tabs: TabsPort;
  readonly page: PagePort;
  readonly access: AccessPort;
  readonly out: OutPort;
  readonly clock: ClockPort;
  readonly language: LanguagePort;
  readonly lock: LockPort;
  readonly folder: FolderPort;
  readonly locale: string;
  /** Of the extension, as its manifest says it. */
  readonly version: string;
  /** Address of the sample page inside the extension. */
  readonly sampleUrl: string;
}
