import * as z from 'zod/mini';

/** What was written, said after its transaction completed. `book: null` concerns all books. */
const change = z.strictObject({
  of: z.enum([
    'accounts',
    'journal',
    'settings',
    'drafts',
    'noteDrafts',
    'callDrafts',
    'accountSettings',
    'files',
    'imports',
    'figures',
    'everything',
  ]),
  book: z.nullable(z.string()),
});
export type Change = z.infer<typeof change>;

export type Announcer = {
  announce(change: Change): void;
  /** Hears what other panels wrote, never this one. Answers with the way to stop. */
  listen(heard: (change: Change) => void): () => void;
  /** How often anything at all may have changed at once (restored, erased, merged), by whichever panel. */
  upheavals(): number;
  close(): void;
};

/** The channel over which panels on one database tell each other to read again. Carries no data. */
export function openAnnouncer(database: string): Announcer {
  const channel = new BroadcastChannel(`dunlin-store:${database}`);
  let upheavals = 0;
  const count = ({ of }: Change): void => {
    if (of === 'everything') upheavals += 1;
  };
  const listen = (heard: (change: Change) => void): (() => void) => {
    const listener = (event: MessageEvent<unknown>) => {
      const parsed = change.safeParse(event.data);
      if (parsed.success) heard(parsed.data);
    };
    channel.addEventListener('message', listener);
    return () => channel.removeEventListener('message', listener);
  };
  listen(count);
  return {
    announce(said) {
      count(said);
      channel.postMessage(said);
    },
    listen,
    upheavals: () => upheavals,
    close: () => channel.close(),
  };
}
