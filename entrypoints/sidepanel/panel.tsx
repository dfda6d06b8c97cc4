import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from '../../components/app.tsx';
import { navigate } from '../../lib/browser/navigate.ts';
import { openPage, pageUrl, version } from '../../lib/browser/pages.ts';
import { countAgain } from '../../lib/browser/reminders.ts';
import { isDay } from '../../lib/domain/day.ts';
import { createPanelState } from '../../lib/panel/create-panel-state.ts';
import { toReadJson } from '../../lib/panel/reading-json.ts';
import { openStore } from '../../lib/store/open.ts';
import { accessPort } from './access-port.ts';
import { createClockPort } from './clock-port.ts';
import { folderPort } from './folder-port.ts';
import { createLanguagePort } from './language-port.ts';
import { lockPort } from './lock-port.ts';
import { createOutPort } from './out-port.ts';
import { createPagePort } from './page-port.ts';
import { createStorePort } from './store-port.ts';
import { createTabsPort } from './tabs-port.ts';

const samplePage = '/sample-books.html';
const asked = new URLSearchParams(location.search);
const day = asked.get('today') ?? '';
const tab = asked.get('tab');

const clock = createClockPort(isDay(day) ? day : null);
const sampleUrl = pageUrl(samplePage);
const opening = openStore(undefined, () => location.reload());
const { state, start } = createPanelState({
  store: createStorePort(opening, clock, version()),
  tabs: createTabsPort(tab === null ? null : Number(tab)),
  page: createPagePort(sampleUrl),
  access: accessPort,
  out: createOutPort(
    () => void openPage(samplePage),
    (tab, url) => void navigate(tab, url),
  ),
  clock,
  language: createLanguagePort(),
  lock: lockPort,
  folder: folderPort,
  locale: navigator.language,
  sampleUrl,
  version: version(),
});

const root = document.getElementById('panel');
if (root) render(<App state={state} />, root);
const stop = start();
for (const stir of ['pointerdown', 'pointermove', 'keydown', 'wheel'])
  addEventListener(stir, state.lock.touch, { capture: true, passive: true });
// The count at the icon is of everything in the store, this panel's last word included.
effect(() => {
  if (state.journal.written.value + state.warned.value > 0) countAgain();
});
addEventListener('pagehide', stop);

// What `npm run read` prints: the panel's own snapshot, and nothing that the panel would not show.
Object.assign(globalThis, {
  dunlinReadJson: () => {
    const page = state.page.value;
    return 'snapshot' in page && page.snapshot ? toReadJson(page.snapshot, navigator.language) : null;
  },
});
