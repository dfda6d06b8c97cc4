import type { Reading } from '../../lib/domain/reading.ts';
import { type WatchDeps, watchTab } from '../../lib/messages/watch-client.ts';

/** The reading that the panel is told after a page sent these messages; null where it is told none. */
export async function throughTheDoor(events: readonly unknown[]): Promise<Reading | null> {
  let heard: (raw: unknown) => void = () => {};
  let told: Reading | null = null;
  let asked: () => void = () => {};
  const asks = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const deps: WatchDeps = {
    listFrames: async () => [{ frameId: 0 }],
    connect: () => ({
      post: () => asked(),
      onMessage: (hear) => {
        heard = hear;
      },
      onClose: () => {},
      close: () => {},
    }),
    now: () => Date.parse('2026-05-14T08:42:00Z'),
    after: () => () => {},
    newId: () => 'r',
  };
  const watch = watchTab(
    deps,
    1,
    {},
    {
      progress: () => {},
      reading: (reading) => {
        told = reading;
      },
      changed: () => {},
      outlined: () => {},
      failed: () => {
        told = null;
      },
    },
  );
  await asks;
  for (const event of events) heard(event);
  // Changes of one go are told once, at its end.
  await Promise.resolve();
  watch.close();
  return told;
}
