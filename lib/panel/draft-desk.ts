import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Contact, WorklistRow } from '../collect/next-action.ts';
import type { Standing } from '../collect/standing.ts';
import { type Activity, effective, type NewActivity } from '../domain/activity.ts';
import { dayInZone, daysBetween } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import { defaultPolicy, type StageId } from '../domain/policy.ts';
import { composeLetter } from '../letters/compose.ts';
import { guard } from '../letters/guard/index.ts';
import type { Letter } from '../letters/letter.ts';
import { letterHtml } from '../letters/letter-html.ts';
import { letterText } from '../letters/letter-text.ts';
import { mailtoHeadUrl, mailtoUrl } from '../letters/mailto.ts';
import type { BookShelf } from './book-shelf.ts';
import type { DraftView } from './panel-state.ts';
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
    const row = draft && desk.row(draft.account);
    if (!draft || !row) return null;
    const { standing } = row;
    const sent = effective(shelf.journal.value).find((entry) => entry.id === sentId.value) ?? null;
    const sender = shelf.sender.value;
    const letter =
      sender &&
      composeLetter({
        standing,
        contact: contactAt(draft.stage, row),
        sender,
        today: standing.today,
        locale: desk.locale,
        edits: draft,
      });
    return {
      account: draft.account,
      stage: draft.stage,
      stages: mailStages,
      edits: draft,
      letter,
      findings: letter && !sent ? findingsOf(letter, standing) : [],
      mailtoFits: letter ? mailtoUrl(letter).fits : true,
      sent,
    };
  });

  function findingsOf(letter: Letter, standing: Standing) {
    const { ageMinutes, changed, sumsFailed, sumsAccepted } = desk.facts.value;
    return guard(letter, {
      readingAgeMinutes: ageMinutes,
      pageChanged: changed,
      sumCheckFailed: sumsFailed,
      sumCheckAccepted: sumsAccepted,
      lastDemandDaysAgo: daysSinceDemand(standing, shelf.journal.value),
      gapDays: defaultPolicy.gapDays,
    });
  }

  function keep(next: Draft): void {
    open.value = next;
    writes = writes.then(() => shelf.keep(store.putDraft(next)));
  }

  /** Logs first, so that nothing ever leaves unlogged; then hands over. */
  async function leave(
    by: 'mailto' | 'copy',
    handOver: (letter: Letter) => boolean | Promise<boolean>,
  ): Promise<void> {
    const now = view.peek();
    const draft = open.peek();
    if (!now?.letter || !draft || now.sent || now.findings.some(({ blocking }) => blocking)) return;
    // The clipboard and the mail program want the click's own turn: hand over before anything is awaited.
    if (!(await handOver(now.letter))) return toasts.warn(said.notCopied);
    const saved = await shelf.keep(
      store.append({
        kind: 'reminder',
        book: draft.book,
        account: draft.account,
        stage: draft.stage,
        channel: 'mail',
        by,
        to: now.letter.to,
        subject: now.letter.subject,
        asked: [...now.letter.table.toPay],
        invoices: now.letter.table.overdue.map(({ key }) => key),
        text: letterText(now.letter),
      }),
    );
    if (!saved) return toasts.warn(said.notLogged);
    sentId.value = saved.id;
    await (writes = writes.then(() => shelf.keep(store.deleteDraft(draft.book, draft.account))));
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
      open.value = kept ? { ...kept, stage: stage ?? kept.stage } : fresh;
    },
    /** The entry for a contact made outside Dunlin; null where the account is unknown. */
    elsewhere(book: string, account: string, stage: StageId): NewActivity | null {
      const row = desk.row(account);
      if (!row) return null;
      const { lines, asked } = contactAt(stage, row);
      const channel = defaultPolicy.stages.find(({ id }) => id === stage)?.channel ?? 'mail';
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
    edit(changes: Partial<Draft>): void {
      const now = open.peek();
      if (now) keep({ ...now, ...changes, changedAt: clock.now() });
    },
    openInMail: (): Promise<void> =>
      leave('mailto', (letter) => {
        const whole = mailtoUrl(letter);
        if (!whole.fits) void out.copy({ html: letterHtml(letter), text: letterText(letter) });
        out.openMail(whole.fits ? whole.url : mailtoHeadUrl(letter));
        return true;
      }),
    copy: (): Promise<void> =>
      leave('copy', (letter) => out.copy({ html: letterHtml(letter), text: letterText(letter) })),
  };
}
export type DraftDesk = ReturnType<typeof createDraftDesk>;

/** Stages that are written, in order. */
const mailStages: readonly StageId[] = defaultPolicy.stages.flatMap(({ id, channel }) =>
  channel === 'mail' ? [id] : [],
);

/** The proposed contact, or the same lines at a stage the user chose. */
function contactAt(stage: StageId, { standing, action }: WorklistRow): Contact {
  const proposed = action.contact;
  return {
    stage,
    channel: 'mail',
    needsYes: false,
    lines: proposed?.lines ?? standing.overdue,
    asked: proposed?.asked ?? standing.overdueSum,
    because: proposed?.because ?? [],
  };
}

/** Days since the last reminder that counts; null where there was none. */
function daysSinceDemand(standing: Standing, journal: readonly Activity[]): number | null {
  const days = effective(journal).flatMap((entry) =>
    entry.kind === 'reminder' && entry.account === standing.account.key
      ? [daysBetween(dayInZone(entry.at, entry.zone), standing.today)]
      : [],
  );
  return days.length > 0 ? Math.min(...days) : null;
}
