import { computed, signal } from '@preact/signals';
import type { Snapshot } from '../domain/snapshot.ts';
import type { BookShelf } from './book-shelf.ts';
import type { PageFollower } from './page-follower.ts';
import type { StorePort } from './ports.ts';
import { saidByPages } from './shelved.ts';

/**
 * Takes what a page says into the store, and knows which book the page on screen belongs to. The panel turns to that
 * book at once while the worklist is on screen; unfinished work on a customer of another book stays where it is, and
 * `turn` catches up afterwards.
 */
export function createIntake(
  store: StorePort,
  shelf: BookShelf,
  follower: () => PageFollower,
  mayTurn: () => boolean,
) {
  const acceptedReading = signal<string | null>(null);
  const bookOfPage = signal<string | null>(null);
  let waiting: string | null = null;
  const onPage = computed<Snapshot | null>(() => {
    const page = follower().status.value;
    return 'snapshot' in page ? page.snapshot : null;
  });

  async function absorb(read: Snapshot, as?: 'renamed' | 'another'): Promise<void> {
    const absorbed = await shelf.keep(store.absorb(read, as));
    if (!absorbed) return;
    const { status } = follower();
    if (absorbed.outcome === 'another-company') {
      bookOfPage.value = null;
      status.value = { at: 'another-company', known: absorbed.known, shown: absorbed.shown, snapshot: read };
      return;
    }
    bookOfPage.value = absorbed.book;
    if (as) status.value = { at: 'read', snapshot: read };
    if (absorbed.book === null) return;
    waiting = absorbed.book;
    if (mayTurn()) await turn();
    else await shelf.load(saidByPages);
  }

  async function turn(): Promise<void> {
    const book = waiting;
    waiting = null;
    if (book === null) return;
    await (book === shelf.book.peek()?.key ? shelf.load(saidByPages) : shelf.choose(book));
  }

  return {
    absorb,
    turn,
    onPage,
    /** The page's snapshot, while the book shown is the page's own. */
    snapshot: computed(() => (bookOfPage.value === shelf.book.value?.key ? onPage.value : null)),
    sumsAccepted: computed(() => acceptedReading.value === onPage.value?.readingId),
    acceptSums(): void {
      acceptedReading.value = onPage.peek()?.readingId ?? null;
    },
    sameCompany(answer: 'renamed' | 'another'): void {
      const read = onPage.peek();
      if (read) void absorb(read, answer);
    },
  };
}
