import { computed } from '@preact/signals';
import type { WorklistRow } from '../collect/next-action.ts';
import { mailPath } from '../domain/mail-path.ts';
import type { Sender } from '../domain/sender.ts';
import { fileName } from '../letters/eml.ts';
import { statementPage } from '../letters/statement-page.ts';
import type { BookShelf } from './book-shelf.ts';
import { ownCopies } from './draft-copies.ts';
import type { DraftDesk } from './draft-desk.ts';
import type { FileState } from './draft-files.ts';
import { createDraftRun } from './draft-run.ts';
import type { DraftState } from './draft-view.ts';
import type { ClockPort, OutPort, StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';
import type { ViewStack } from './view-stack.ts';

type Desk = {
  readonly store: StorePort;
  readonly shelf: BookShelf;
  readonly out: OutPort;
  readonly clock: ClockPort;
  readonly toasts: Toasts;
  readonly stack: ViewStack;
  readonly desk: DraftDesk;
  readonly files: FileState;
  readonly row: (account: string) => WorklistRow | null;
};

/** What the views may do with drafts. */
export function createDraftActions(of: Desk): DraftState {
  const { store, shelf, out, clock, toasts, stack, desk } = of;

  function show(account: string, stage?: Parameters<DraftState['draftFor']>[1]): void {
    const book = shelf.book.peek()?.key;
    if (book === undefined) return;
    void desk.open(book, account, stage).then(() => stack.show({ name: 'draft', account }));
  }

  /** A choice that holds for every letter of the book. */
  function changeSender(changes: Pick<Sender, 'mailPath' | 'bodyInLinks' | 'addressWindow'>): void {
    const book = shelf.book.peek()?.key;
    const sender = shelf.sender.peek();
    if (book === undefined || !sender) return;
    void shelf.keep(store.putSender(book, { ...sender, ...changes })).then(() => shelf.load());
  }

  const run = createDraftRun({
    // In a round the next draft takes the place of the last one: the way back leads out of the round.
    show: (account) => {
      if (stack.view.peek().name === 'draft') stack.back();
      show(account);
    },
    home: () => stack.show({ name: 'home' }),
    left: computed(() => desk.view.value?.sent != null),
    toasts,
  });

  return {
    ...of.files,
    draftView: desk.view,
    draftRun: run.draftRun,
    draftFor: (account, stage) => {
      run.drop();
      show(account, stage);
    },
    editDraft: desk.edit,
    chooseWay(path) {
      desk.edit({ path });
      const mail = mailPath.safeParse(path);
      if (mail.success && shelf.sender.peek()?.mailPath !== mail.data) changeSender({ mailPath: mail.data });
    },
    mendDraft: desk.mend,
    overrule: desk.overrule,
    keepWording() {
      const draft = desk.current.peek();
      const wording = desk.view.peek()?.wording;
      if (!draft || !wording) return;
      const { book, account } = draft;
      const kept = store.changeAccountSettings(book, account, (before) => ({
        ...before,
        language: wording.language,
        tone: draft.tone ?? before.tone,
        ...ownCopies(draft, before, shelf.sender.peek()),
        changedAt: clock.now(),
      }));
      void shelf.keep(kept).then(async (settings) => {
        if (!settings) return;
        await shelf.load();
        toasts.say(said.wordingKept(of.row(account)?.standing.account.name ?? ''));
      });
    },
    allowBodyInLinks: () => changeSender({ bodyInLinks: true }),
    chooseWindow: (addressWindow) => changeSender({ addressWindow }),
    handOverDraft: () => void desk.leave(),
    copyLetter: () => void desk.copy(),
    saveStatement() {
      const letter = desk.view.peek()?.letter;
      const account = desk.current.peek()?.account;
      const sender = shelf.sender.peek();
      const row = account === undefined ? null : of.row(account);
      if (!letter || !sender || !row) return;
      const { edges } = shelf.policy.peek().aging;
      const today = clock.today();
      out.download(
        `${fileName(letter.customer)}-${today}.html`,
        statementPage({ letter, sender, today, edges }),
      );
    },
    startRun: run.startRun,
    nextInRun: run.nextInRun,
    endRun: run.endRun,
  };
}
