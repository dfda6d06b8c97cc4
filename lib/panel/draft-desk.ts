import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { contactAt } from '../collect/contact-at.ts';
import type { WorklistRow } from '../collect/next-action.ts';
import type { Standing } from '../collect/standing.ts';
import { effective, type NewActivity } from '../domain/activity.ts';
import type { Draft } from '../domain/draft.ts';
import { type MailPath, mailPath } from '../domain/mail-path.ts';
import { defaultPolicy, type StageId } from '../domain/policy.ts';
import { isDemand } from '../letters/catalogue/index.ts';
import { composeLetter } from '../letters/compose.ts';
import { guard } from '../letters/guard/index.ts';
import type { Letter } from '../letters/letter.ts';
import { letterHtml } from '../letters/letter-html.ts';
import { letterText } from '../letters/letter-text.ts';
import { mailtoUrl } from '../letters/mailto.ts';
import { tableRows } from '../letters/table-rows.ts';
import { wordingOf } from '../letters/wording.ts';
import type { BookShelf } from './book-shelf.ts';
import { languages, stageOf, templates, tonesOf } from './draft-choices.ts';
import { daysSinceDemand, lastAddress, lastLanguage, lastPath } from './draft-history.ts';
import { entryOf, handOver } from './draft-leave.ts';
import type { DraftView, PanelState } from './panel-state.ts';
import type { ClockPort, OutPort, StorePort } from './ports.ts';
import type { ReadingFacts } from './reading-facts.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

type Desk = {
  readonly store: StorePort;
  readonly shelf: BookShelf;
  readonly out: OutPort;
  readonly clock: ClockPort;
  readonly toasts: Toasts;
  readonly locale: string;
  readonly row: (account: string) => WorklistRow | null;
  readonly facts: ReadonlySignal<ReadingFacts>;
};

/** The draft on screen: only the user's changes are kept; the letter is rendered afresh from the newest facts. */
export function createDraftDesk(desk: Desk) {
  const { store, shelf, out, clock, toasts } = desk;
  const open = signal<Draft | null>(null);
  const sentId = signal<string | null>(null);
  let writes: Promise<unknown> = Promise.resolve();

  const view = computed<DraftView | null>(() => {
    const draft = open.value;
    const row = draft && rowOf(draft);
    if (!draft || !row) return null;
    const { standing } = row;
    const sent = effective(shelf.journal.value).find((entry) => entry.id === sentId.value) ?? null;
    const sender = shelf.sender.value;
    const contact = contactAt(draft.stage, standing, row.action, defaultPolicy);
    const chosen = {
      ...draft,
      language: draft.language ?? lastLanguage(standing, shelf.journal.value),
    };
    const wording = wordingOf(contact, standing.today, chosen);
    const letter =
      sender &&
      composeLetter({
        standing,
        contact,
        sender,
        today: standing.today,
        locale: desk.locale,
        wording,
        edits: {
          ...draft,
          to: draft.to ?? standing.account.email ?? lastAddress(standing, shelf.journal.value),
        },
      });
    return {
      account: draft.account,
      stage: draft.stage,
      wording,
      templates,
      tones: tonesOf(wording.template),
      languages,
      path: draft.path ?? lastPath(shelf.journal.value),
      paths: mailPath.options,
      edits: draft,
      letter,
      rows: letter && tableRows(letter),
      findings: letter && !sent ? findingsOf(letter, standing) : [],
      mailtoFits: letter ? mailtoUrl(letter).fits : true,
      sent,
    };
  });

  /** Two books may know customers by the same key: a letter never takes its amounts from the other one. */
  function rowOf({ book, account }: Draft): WorklistRow | null {
    const row = desk.row(account);
    return row?.standing.account.book === book ? row : null;
  }

  function findingsOf(letter: Letter, standing: Standing) {
    const { ageMinutes, changed, sumsFailed, sumsAccepted } = desk.facts.value;
    return guard(letter, {
      readingAgeMinutes: ageMinutes,
      pageChanged: changed,
      sumCheckFailed: sumsFailed,
      sumCheckAccepted: sumsAccepted,
      lastDemandDaysAgo: isDemand(letter.wording.template)
        ? daysSinceDemand(standing, shelf.journal.value)
        : null,
      gapDays: defaultPolicy.gapDays,
      sender: shelf.sender.value,
      leftOut: standing.unclear.length,
    });
  }

  function keep(next: Draft): void {
    open.value = next;
    writes = writes.then(() => shelf.keep(store.putDraft(next)));
  }

  /** Hands the letter over, then logs it. */
  async function leave(
    by: MailPath | 'copy',
    hand: (letter: Letter) => boolean | Promise<boolean>,
  ): Promise<void> {
    const now = view.peek();
    const draft = open.peek();
    const row = draft && rowOf(draft);
    if (!now?.letter || !row || now.sent || now.findings.some(({ blocking }) => blocking)) return;
    // The clipboard and the mail program want the click's own turn: hand over before anything is awaited.
    if (!(await hand(now.letter))) return toasts.warn(said.notCopied);
    const saved = await shelf.keep(store.append(entryOf(draft, row, now.letter, by)));
    if (!saved) return toasts.warn(said.notLogged);
    sentId.value = saved.id;
    writes = writes.then(() => shelf.keep(store.deleteDraft(draft.book, draft.account)));
    await writes;
    await shelf.load();
  }

  return {
    view,
    async open(book: string, account: string, stage: StageId | undefined): Promise<void> {
      const row = desk.row(account);
      if (!row) return;
      sentId.value = null;
      const proposed = stage ?? row.action.contact?.stage ?? 'first';
      const fresh: Draft = {
        book,
        account,
        stage: mailStages.includes(proposed) ? proposed : 'first',
        to: null,
        subject: null,
        opening: null,
        closing: null,
        changedAt: clock.now(),
      };
      const kept = await shelf.keep(store.getDraft(book, account));
      const other = stage !== undefined && stage !== kept?.stage;
      open.value = kept && other ? { ...kept, stage, template: null } : (kept ?? fresh);
    },
    /** The entry for a contact made outside Dunlin; null where the account is unknown. */
    elsewhere(book: string, account: string, stage: StageId): NewActivity | null {
      const row = desk.row(account);
      if (!row) return null;
      const { lines, asked, channel } = contactAt(stage, row.standing, row.action, defaultPolicy);
      return {
        kind: 'reminder',
        book,
        account,
        stage,
        channel,
        by: 'elsewhere',
        to: null,
        subject: '',
        asked: [...asked],
        invoices: lines.map(({ invoice }) => invoice.key),
        text: '',
      };
    },
    edit(changes: Parameters<PanelState['editDraft']>[0]): void {
      const now = open.peek();
      if (!now) return;
      const stage = (changes.template && stageOf(changes.template)) ?? now.stage;
      const next = { ...now, stage, ...changes, changedAt: clock.now() };
      const reworded = 'template' in changes || 'tone' in changes || 'language' in changes;
      // Words written for another text would stand in the wrong language or tone.
      keep(reworded ? { ...next, subject: null, opening: null, closing: null } : next);
      if (!reworded) return;
      if (now.subject !== null || now.opening !== null || now.closing !== null) {
        toasts.say(said.reworded, () => keep(now));
      }
    },
    openInMail: (): Promise<void> => {
      const path = view.peek()?.path ?? 'mailto';
      return leave(path, (letter) => handOver(path, letter, out, clock.today()));
    },
    copy: (): Promise<void> =>
      leave('copy', (letter) => out.copy({ html: letterHtml(letter), text: letterText(letter) })),
  };
}

/** Stages that are written, in order. */
const mailStages: readonly StageId[] = defaultPolicy.stages.flatMap(({ id, channel }) =>
  channel === 'mail' ? [id] : [],
);
