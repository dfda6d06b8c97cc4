import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DraftRun } from './draft-view.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

type Desk = {
  /** Shows the draft of an account. */
  readonly show: (account: string) => void;
  /** Leaves the drafts. */
  readonly home: () => void;
  /** The draft on screen has left. */
  readonly left: ReadonlySignal<boolean>;
  readonly toasts: Toasts;
};

/** Drafts for several accounts, one after another. Each is seen before it leaves; none leaves by itself. */
export function createDraftRun({ show, home, left, toasts }: Desk) {
  const round = signal<{
    readonly accounts: readonly string[];
    readonly at: number;
    readonly sent: number;
  } | null>(null);
  const draftRun = computed<DraftRun | null>(() => {
    const now = round.value;
    return now && { ...now, sent: now.sent + (left.value ? 1 : 0) };
  });

  function end(): void {
    const now = draftRun.peek();
    round.value = null;
    if (now) toasts.say(said.runDone(now.sent, now.accounts.length));
    home();
  }

  return {
    draftRun,
    startRun(accounts: readonly string[]): void {
      const [first] = accounts;
      if (first === undefined) return;
      round.value = { accounts, at: 0, sent: 0 };
      show(first);
    },
    nextInRun(): void {
      const now = round.peek();
      const sent = draftRun.peek()?.sent ?? 0;
      const next = now?.accounts[now.at + 1];
      if (!now || next === undefined) {
        end();
        return;
      }
      round.value = { ...now, at: now.at + 1, sent };
      show(next);
    },
    endRun: end,
    /** The user went elsewhere: the round is over, quietly. */
    drop(): void {
      round.value = null;
    },
  };
}
