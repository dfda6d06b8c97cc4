import { render } from 'preact';
import { QuickNote } from '../../components/quick/quick-note.tsx';
import { version } from '../../lib/browser/pages.ts';
import { countAgain } from '../../lib/browser/reminders.ts';
import { activeTab } from '../../lib/browser/tabs.ts';
import { createQuickNote } from '../../lib/panel/quick/create-quick-note.ts';
import { openStore } from '../../lib/store/open.ts';
import { createClockPort } from '../sidepanel/clock-port.ts';
import { createStorePort } from '../sidepanel/store-port.ts';

const clock = createClockPort(null);
const selection = new URLSearchParams(location.search).get('text') ?? '';
const tab = await activeTab();
const { note, start } = createQuickNote({
  store: createStorePort(openStore(), clock, version()),
  clock,
  url: tab?.url ?? null,
  selection,
});

const root = document.getElementById('note');
if (root) render(<QuickNote note={note} close={() => window.close()} />, root);
await start();
addEventListener('pagehide', countAgain);
