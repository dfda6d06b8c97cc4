import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { WorklistRow } from '../collect/next-action.ts';
import type { NewActivity } from '../domain/activity.ts';
import type { Draft } from '../domain/draft.ts';
import type { LetterRules } from '../domain/letter-rules.ts';
import type { Way } from '../domain/mail-path.ts';
import type { OwnTemplates } from '../domain/own-template.ts';
import type { StageId } from '../domain/policy.ts';
import type { Attached } from '../letters/eml.ts';
import { guard } from '../letters/guard/index.ts';
import type { Finding, Letter } from '../letters/letter.ts';
import { letterHtml } from '../letters/letter-html.ts';
import { windowOf } from '../letters/letter-page.ts';
import { letterText } from '../letters/letter-text.ts';
import { leaving } from '../letters/short-text.ts';
import { tableRows } from '../letters/table-rows.ts';
import type { BookShelf } from './book-shelf.ts';
import {
  freshDraft,
  languages,
  ownChoices,
  stageOf,
  templateGroups,
  tonesOf,
  waysFor,
} from './draft-choices.ts';
import { copiesDiffer } from './draft-copies.ts';
import { type FactsOf, factsFor, phoneOf } from './draft-facts.ts';
import { carriesOf, elsewhereEntry, entryOf, type Handed, handOver } from './draft-leave.ts';
import { type Lettered, letterOf } from './draft-letter.ts';
import { mended, rewords, shortWay } from './draft-mend.ts';
import type { DraftEdits, DraftView } from './draft-view.ts';
import { createInOrder } from './journal/in-order.ts';
import { createOnce } from './once.ts';
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
  readonly templates: ReadonlySignal<OwnTemplates>;
  readonly rules: ReadonlySignal<LetterRules>;
  /** Puts a letter into the field of the page that has the focus, and says what came of it. */
  readonly insert: (flavours: { readonly html: string; readonly text: string }) => Promise<boolean>;
  /** The files of a draft; null where one is no longer kept. */
  readonly filesOf: (draft: Draft) => Promise<readonly Attached[] | null>;
};

type Made = Lettered & { readonly draft: Draft; readonly row: WorklistRow };

/** The draft on screen: only the user's changes are kept; the letter is rendered afresh from the newest facts. */
export function createDraftDesk(desk: Desk) {
  const { store, shelf, out, clock, toasts } = desk;
  const open = signal<Draft | null>(null);
  const gone = signal<{ readonly id: string; readonly as: Made } | null>(null);
  const inOrder = createInOrder();
  const once = createOnce();

  const lettered = computed<Made | null>(() => {
    const draft = open.value;
    const row = draft && rowOf(draft);
    if (!draft || !row) return null;
    const given = {
      policy: shelf.policy.value,
      templates: desk.templates.value,
      locale: desk.locale,
      rules: desk.rules.value,
    };
    return { ...letterOf(draft, row, shelf.sender.value, given), draft, row };
  });

  const view = computed<DraftView | null>(() => {
    const sent = shelf.journal.value.find(({ id }) => id === gone.value?.id && !undone(id)) ?? null;
    // What left is shown as it left: rendered afresh, it would name itself as an earlier one.
    const now = (sent && gone.value?.as) ?? lettered.value;
    if (!now) return null;
    const { draft, row, letter, wording, own } = now;
    const { settings } = row.standing;
    const sender = shelf.sender.value;
    const way = wayOf(draft, now.short !== null);
    const short = shortWay(way) ? (draft.opening ?? now.short) : null;
    const files = draft.files ?? [];
    return {
      account: draft.account,
      stage: draft.stage,
      wording,
      groups: templateGroups,
      ownTexts: ownChoices(desk.templates.value),
      own: own && { id: own.id, name: own.name },
      tones: own ? [] : tonesOf(wording.template),
      languages,
      keepable:
        differs(draft.language, settings.language) ||
        differs(draft.tone, settings.tone) ||
        copiesDiffer(draft, settings, sender),
      way,
      ways: waysFor(now.short !== null),
      carries: letter && sender ? carriesOf(way, letter, sender, files.length) : 'whole',
      edits: draft,
      letter,
      short,
      rows: letter && tableRows(letter),
      findings: letter && !sent ? findingsOf(leaving(letter, short), row, draft, way) : [],
      window: sender?.addressWindow ?? windowOf(desk.locale),
      phone: phoneOf(row.standing),
      files,
      sent,
    };
  });

  /** Two books may know customers by the same key: a letter never takes its amounts from the other one. */
  function rowOf({ book, account }: Draft): WorklistRow | null {
    const row = desk.row(account);
    return row?.standing.account.book === book ? row : null;
  }

  const undone = (id: string): boolean =>
    shelf.journal.value.some((entry) => entry.kind === 'undo' && entry.undoes === id);

  const wayOf = (draft: Draft, short: boolean): Way =>
    draft.path && (short || !shortWay(draft.path)) ? draft.path : (shelf.sender.value?.mailPath ?? 'mailto');

  function findingsOf(letter: Letter, { standing }: WorklistRow, draft: Draft, way: FactsOf['way']) {
    const facts = {
      standing,
      draft,
      sender: shelf.sender.value,
      reading: desk.facts.value,
      policy: shelf.policy.value,
      rules: desk.rules.value,
      way,
      now: clock.now(),
      zone: clock.zone(),
    };
    return guard(letter, factsFor(letter, facts));
  }

  function keep(next: Draft): void {
    open.value = next;
    inOrder.newest(`${next.book} ${next.account}`, () => shelf.keep(store.putDraft(next)));
  }

  /** Hands the letter over, then logs it. */
  async function leave(by: Way | 'copy'): Promise<void> {
    const now = lettered.peek();
    const shown = view.peek();
    const sender = shelf.sender.peek();
    if (!now?.letter || !shown || !sender || shown.sent) return;
    const { draft, row, letter } = now;
    const findings = findingsOf(leaving(letter, shown.short), row, draft, by);
    if (findings.some(({ blocking }) => blocking)) return;
    // Only a mail file carries files, and it needs no click's own turn.
    const files = by === 'eml' && draft.files?.length ? await desk.filesOf(draft) : [];
    if (!files) return toasts.warn(said.fileGone);
    const handed: Handed = {
      letter,
      sender,
      short: shown.short,
      phone: shown.phone,
      files,
      today: clock.today(),
      window: sender.addressWindow ?? windowOf(desk.locale),
      out,
      insert: desk.insert,
    };
    // The clipboard and the mail program want the click's own turn: hand over before anything is awaited.
    const left = by === 'copy' ? copied(shown.short, letter) : handOver(by, handed);
    if (!(await left)) return by === 'page' ? undefined : toasts.warn(said.notCopied);
    const entry = entryOf(draft, { letter, contact: now.contact, findings }, handed, by);
    const saved = await shelf.keep(store.append(entry));
    if (!saved) return toasts.warn(said.notLogged);
    gone.value = { id: saved.id, as: now };
    await inOrder(() => shelf.keep(store.deleteDraft(draft.book, draft.account)));
    await shelf.load();
  }

  const pressed = (by: Way | 'copy') => once(lettered.peek()?.draft, () => leave(by), undefined);

  const copied = (short: string | null, letter: Letter): Promise<boolean> =>
    out.copy(
      short === null ? { html: letterHtml(letter), text: letterText(letter) } : { html: short, text: short },
    );

  function edit(changes: DraftEdits): void {
    const now = open.peek();
    if (!now) return;
    const stage = (changes.template && stageOf(changes.template)) ?? now.stage;
    const next = { ...now, stage, ...changes, changedAt: clock.now() };
    // Words written for another text would stand in the wrong language or tone.
    const reworded = rewords(changes, now);
    keep(reworded ? { ...next, subject: null, opening: null, closing: null } : next);
    if (!reworded) return;
    if (now.subject !== null || now.opening !== null || now.closing !== null) {
      toasts.say(said.reworded, () => keep(now));
    }
  }

  return {
    view,
    /** The draft as it is kept; null: none is open. */
    current: open as ReadonlySignal<Draft | null>,
    keep,
    async open(book: string, account: string, stage: StageId | undefined): Promise<void> {
      const row = desk.row(account);
      if (!row) return;
      gone.value = null;
      const { contact } = row.action;
      const proposed = stage ?? contact?.stage ?? 'first';
      // An answer, thanks, a word on a promise: proposed with a text of its own.
      const own = stage === undefined && contact && contact.code !== 'stage' ? contact.template : null;
      const fresh = freshDraft({ book, account, stage: proposed, template: own, changedAt: clock.now() });
      const kept = await shelf.keep(store.getDraft(book, account));
      const other = stage !== undefined && stage !== kept?.stage;
      open.value = kept && other ? { ...kept, stage, template: null } : (kept ?? fresh);
    },
    /** The entry for a contact made outside Dunlin; null where the account is unknown. */
    elsewhere(book: string, account: string, stage: StageId): NewActivity | null {
      const row = desk.row(account);
      return row && elsewhereEntry(book, row, stage, shelf.policy.peek());
    },
    edit,
    mend(finding: Finding): void {
      const letter = lettered.peek()?.letter;
      const short = view.peek()?.short ?? null;
      const changes = letter && mended(leaving(letter, short), finding, short !== null);
      if (changes) edit(changes);
    },
    overrule(check: string, reason: string | null): void {
      const now = open.peek();
      if (!now) return;
      const others = (now.overruled ?? []).filter((one) => one.check !== check);
      keep({ ...now, overruled: reason === null ? others : [...others, { check, reason }] });
    },
    leave: (): Promise<void> => pressed(view.peek()?.way ?? 'mailto'),
    copy: (): Promise<void> => pressed('copy'),
  };
}
export type DraftDesk = ReturnType<typeof createDraftDesk>;

const differs = <T>(chosen: T | null | undefined, kept: T | null): boolean =>
  chosen != null && chosen !== kept;
