import { answerOwn } from '../../lib/browser/ports.ts';
import { ownTab } from '../../lib/browser/tabs.ts';
import { dayInZone } from '../../lib/domain/day.ts';
import { ownPagePort, type WatchRequest } from '../../lib/messages/contract.ts';
import { ownPickPort, type PickRequest } from '../../lib/messages/pick-contract.ts';
import { servePick } from '../../lib/page/pick/serve-pick.ts';
import { serveWatch } from '../../lib/page/serve-watch.ts';
import { showSampleBooks } from './show-sample-books.ts';

const today = dayInZone(Temporal.Now.instant().toString(), Temporal.Now.timeZoneId());

showSampleBooks(document, today);
void answerPanel();

/** The same reader as on any site; here the page itself starts it, because content scripts stay out of our own pages. */
async function answerPanel(): Promise<void> {
  const tab = await ownTab();
  if (!tab) return;
  answerOwn(ownPagePort(tab.id), (port) =>
    serveWatch(
      {
        post: port.post,
        // From a panel of our own, of the same build.
        onRequest: (heard) => port.onMessage((raw) => heard(raw as WatchRequest)),
        onClose: port.onClose,
      },
      document,
      'sample',
      () => performance.now(),
    ),
  );
  answerOwn(ownPickPort(tab.id), (port) =>
    servePick(
      {
        post: port.post,
        onRequest: (heard) => port.onMessage((raw) => heard(raw as PickRequest)),
        onClose: port.onClose,
      },
      document,
      () => globalThis.dunlinSeen,
    ),
  );
}
