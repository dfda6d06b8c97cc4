import { render } from 'preact';
import { QuickNoteWindow } from '../../components/quick/quick-note-window.tsx';
import { version } from '../../lib/browser/pages.ts';
import { countAgain } from '../../lib/browser/reminders.ts';
import { activeTab } from '../../lib/browser/tabs.ts';
import { bringSentences, createSentences } from '../../lib/panel/journal/sentences.ts';
import { createLockDesk } from '../../lib/panel/lock-desk.ts';
import { createQuickNote } from '../../lib/panel/quick/create-quick-note.ts';
import { openStore } from '../../lib/store/open.ts';
import { createClockPort } from '../sidepanel/clock-port.ts';
import { lockPort } from '../sidepanel/lock-port.ts';
import { createStorePort } from '../sidepanel/store-port.ts';

const clock = createClockPort(null);
const selection = new URLSearchParams(location.search).get('text') ?? '';
const tab = await activeTab();
const lock = createLockDesk(lockPort, clock);
lock.start();
const { note, start } = createQuickNote({
  store: createStorePort(openStore(), clock, version()),
  clock,
  locale: navigator.language,
  sentences: createSentences(bringSentences),
  url: tab?.url ?? null,
  selection,
});

const root = document.getElementById('note');
if (root) render(<QuickNoteWindow lock={lock.state} note={note} close={() => window.close()} />, root);
await start();
addEventListener('pagehide', countAgain);
