/** A real browser with the built extension in it, and the ways a person has to it. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../tools/browser-path.ts';
import { extensionDir } from '../tools/build.ts';
import { expectNothingAsked } from './asked-for.ts';
import {
  grant,
  killWorker,
  openPanel,
  openPanelAsTab,
  type PanelQuery,
  update,
  whenListening,
} from './extension-ways.ts';

export type LaunchOptions = {
  /** Default true. */
  readonly headless?: boolean;
  /** Kept afterwards; without it a new one is made and removed at `close`. */
  readonly profileDir?: string;
  /** Chromium's host-resolver rules, such as `MAP books.test 127.0.0.1`. */
  readonly hostRules?: string;
  /**
   * `this-machine` (default): no other host is reached, whatever asks for it, and `restart` and `close` throw if the
   * extension asked the network for anything.
   */
  readonly network?: 'this-machine' | 'open';
  /** Of the window, CSS px; default 1280 × 800. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Another build than the production one for Chromium. */
  readonly extension?: string;
  /** Served by a certificate of its own. */
  readonly anyCertificate?: boolean;
  /** Lets another driver join at `browser.wsEndpoint()`. */
  readonly otherDrivers?: boolean;
  /** Where DISPLAY points for this browser. */
  readonly display?: string;
  /** Switches of its JavaScript engine, such as `--jitless`. */
  readonly engine?: string;
};

export type Harness = {
  /** Another one after `restart`. */
  readonly browser: Browser;
  readonly extensionId: string;
  /** A new tab in front. */
  openTab(url: string): Promise<Page>;
  /** A tab in a window of its own. */
  openWindow(url: string): Promise<Page>;
  /**
   * A click on the extension's icon with this tab in front; resolves with the real side panel. With a query the panel
   * is loaded again with it: `today` holds its calendar still.
   */
  openPanel(page: Page, query?: PanelQuery, beside?: readonly Page[]): Promise<Page>;
  /** The panel as an ordinary tab that looks at `page`. */
  openPanelAsTab(page: Page, query?: PanelQuery): Promise<Page>;
  /** Lets the extension into an origin: its own request for it is then granted without the browser's prompt. */
  grant(...origins: readonly string[]): Promise<void>;
  /** Installs another version over the one that runs, from its folder. */
  update(folder: string): Promise<void>;
  /** Ends the service worker; the next event starts another. */
  killWorker(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  /** Ends the browser; removes the profile unless it was passed in. */
  close(): Promise<void>;
};

export async function launch(options: LaunchOptions = {}): Promise<Harness> {
  const profile = options.profileDir ?? (await mkdtemp(path.join(tmpdir(), 'dunlin-profile-')));
  await allowReloading(profile);
  const start = async () => {
    const browser = await puppeteer.launch(launchArguments(options, profile));
    // Branded Chrome ignores --load-extension, and forgets over a restart what an extension loaded so was granted.
    const [loaded] = (await browser.extensions()).keys();
    const extensionId = loaded ?? (await browser.installExtension(folderOf(options)));
    await whenListening(browser, extensionId);
    return { browser, extensionId };
  };
  let now = await start();
  const stop = async () => {
    await end(now.browser);
    if (options.network !== 'open') await expectNothingAsked(logIn(profile));
  };
  // For a process that ends without `close`.
  const leaveNothing = () => {
    now.browser.process()?.kill('SIGKILL');
    if (!options.profileDir) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', leaveNothing);
  const harness: Harness = {
    get browser() {
      return now.browser;
    },
    get extensionId() {
      return now.extensionId;
    },
    async openTab(url) {
      const page = await now.browser.newPage();
      await page.goto(url);
      return page;
    },
    async openWindow(url) {
      const page = await now.browser.newPage({ type: 'window' });
      await page.goto(url);
      return page;
    },
    openPanel: (page, query = {}, beside = []) =>
      openPanel(now.browser, now.extensionId, page, query, beside),
    openPanelAsTab: (page, query = {}) => openPanelAsTab(now.browser, now.extensionId, page, query),
    grant: (...origins) => grant(now.browser, now.extensionId, origins.map(patternOf)),
    update: (folder) => update(now.browser, now.extensionId, folder),
    killWorker: () => killWorker(now.browser, now.extensionId),
    async restart() {
      await stop();
      now = await start();
    },
    async close() {
      process.off('exit', leaveNothing);
      try {
        await stop();
      } finally {
        if (!options.profileDir) await removeProfile(profile);
      }
    },
  };
  return harness;
}

/** Permission patterns name no port, so that Firefox takes them too. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

const logIn = (profile: string) => path.join(profile, 'network-log.json');

const folderOf = (options: LaunchOptions) => options.extension ?? extensionDir;

/** A panel as wide as a person might draw it; heights and widths in CSS px. */
export async function setPanelSize(panel: Page, width: number, height = 800): Promise<void> {
  await panel.setViewport({ width, height });
}

function launchArguments(options: LaunchOptions, profile: string) {
  const browser = findBrowser();
  if (!browser.ok) throw new Error(browser.error);
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  const nowhere =
    options.network === 'open' ? [] : ['MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'];
  const rules = [...(options.hostRules ? [options.hostRules] : []), ...nowhere];
  return {
    executablePath: browser.value,
    headless: options.headless ?? true,
    // By the pipe the browser ends with this process, however this process ends.
    pipe: !options.otherDrivers,
    enableExtensions: true,
    // Puts a bar above pages that says the browser is driven by a program.
    ignoreDefaultArgs: ['--enable-automation'],
    userDataDir: profile,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: {
      ...process.env,
      ...(options.display ? { DISPLAY: options.display } : {}),
    },
    args: [
      `--load-extension=${folderOf(options)}`,
      `--window-size=${width},${height}`,
      ...(options.display ? ['--window-position=0,0'] : []),
      '--lang=en-US',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-quic',
      // Also hides the bar that names unusual flags.
      '--test-type',
      ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(',')}`] : []),
      ...(options.network === 'open' ? [] : [`--log-net-log=${logIn(profile)}`]),
      ...(options.anyCertificate ? ['--ignore-certificate-errors'] : []),
      ...(options.engine ? [`--js-flags=${options.engine}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}

/** Without developer mode `runtime.reload()` switches an unpacked extension off. */
async function allowReloading(profile: string): Promise<void> {
  const folder = path.join(profile, 'Default');
  await mkdir(folder, { recursive: true });
  const preferences = JSON.stringify({
    extensions: { ui: { developer_mode: true } },
  });
  await writeFile(path.join(folder, 'Preferences'), preferences, {
    flag: 'wx',
  }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

async function end(browser: Browser): Promise<void> {
  const child = browser.process();
  const gone = new Promise<void>((resolve) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  await browser.close().catch(() => child?.kill('SIGKILL'));
  await gone;
}

/** The browser's helpers may still write for a moment after it has gone. */
async function removeProfile(profile: string): Promise<void> {
  await rm(profile, {
    recursive: true,
    force: true,
    maxRetries: 20,
    retryDelay: 100,
  });
}
