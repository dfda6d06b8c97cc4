import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { WorklistRow } from '../collect/next-action.ts';
import type { Draft } from '../domain/draft.ts';
import { type OwnTemplate, type OwnTemplates, ownTemplates } from '../domain/own-template.ts';
import type { Sender } from '../domain/sender.ts';
import { catalogueSource, hasTable, isDemand } from '../letters/catalogue/index.ts';
import { composeLetter, contextFor } from '../letters/compose.ts';
import type { Letter } from '../letters/letter.ts';
import { filterOffers, loopOffers, type Offer, offers } from '../letters/live-values.ts';
import { ownText } from '../letters/own-text.ts';
import { type TableRows, tableRows } from '../letters/table-rows.ts';
import type { TemplateIssue } from '../letters/template.ts';
import type { Wording } from '../letters/wording.ts';
import type { BookShelf } from './book-shelf.ts';
import { composeFrom } from './draft-letter.ts';
import { parsed } from './parsed.ts';
import type { ClockPort, OutPort, StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';
import type { ViewStack } from './view-stack.ts';

/** One template in the editor. */
export type TemplateView = {
  readonly template: OwnTemplate;
  /** What is wrong with it; while anything is, it is not used. */
  readonly issues: readonly TemplateIssue[];
  /** The letter it makes for an account; null while it is broken, or no account or sender is known. */
  readonly preview: { readonly letter: Letter; readonly rows: TableRows } | null;
  readonly account: string | null;
  readonly variables: readonly Offer[];
  readonly loops: ReturnType<typeof loopOffers>;
  readonly filters: ReturnType<typeof filterOffers>;
};

export type TemplateEdits = Partial<
  Pick<
    OwnTemplate,
    'name' | 'language' | 'tone' | 'demand' | 'table' | 'subject' | 'opening' | 'closing' | 'standsFor'
  >
>;

export interface TemplateState {
  readonly templates: ReadonlySignal<OwnTemplates>;
  readonly templateView: ReadonlySignal<TemplateView | null>;
  /** A copy of one of ours, to take its place or stand beside it. */
  copyTemplate(of: Wording, name: string): void;
  openTemplate(id: string): void;
  /** Kept from the first key; a broken one is put out of use. */
  editTemplate(changes: TemplateEdits): void;
  /** Refused while it is broken. */
  useTemplate(id: string, active: boolean): void;
  /** The words of ours again. */
  resetTemplate(): void;
  deleteTemplate(id: string): void;
  /** Whose letter the preview shows. */
  previewFor(account: string): void;
  saveTemplates(): void;
  readTemplates(file: File): void;
}

type Desk = {
  readonly store: StorePort;
  readonly shelf: BookShelf;
  readonly out: OutPort;
  readonly clock: ClockPort;
  readonly toasts: Toasts;
  readonly stack: ViewStack;
  readonly locale: string;
  readonly rows: ReadonlySignal<readonly WorklistRow[] | null>;
};

/** Letters of the user's own words: kept as typed, shown on a real account, used while they are whole. */
export function createTemplateDesk(desk: Desk) {
  const { store, shelf, out, clock, toasts, stack } = desk;
  const templates = signal<OwnTemplates>([]);
  const openId = signal<string | null>(null);
  const account = signal<string | null>(null);
  let writes: Promise<unknown> = Promise.resolve();

  async function load(): Promise<void> {
    const kept = await shelf.keep(store.getTemplates());
    if (kept) templates.value = kept;
  }

  function change(edit: (before: OwnTemplates) => OwnTemplates): void {
    templates.value = edit(templates.peek());
    writes = writes.then(() => shelf.keep(store.changeTemplates(edit)));
  }

  const put = (one: OwnTemplate): void =>
    change((before) =>
      before.some(({ id }) => id === one.id)
        ? before.map((other) => (other.id === one.id ? one : other))
        : [...before, one],
    );

  const stamped = (one: OwnTemplate): OwnTemplate => ({
    ...one,
    active: one.active && ownText(one).ok,
    policyVersion: shelf.policy.peek().version,
    changedAt: clock.now(),
  });

  const find = (id: string | null): OwnTemplate | null =>
    templates.peek().find((one) => one.id === id) ?? null;

  const templateView = computed<TemplateView | null>(() => {
    const template = templates.value.find(({ id }) => id === openId.value);
    if (!template) return null;
    const text = ownText(template);
    const rows = desk.rows.value ?? [];
    const row =
      rows.find(({ standing }) => standing.account.key === account.value) ??
      rows.find(({ standing }) => standing.overdue.length > 0) ??
      rows[0];
    const from = row && fromOf(template, row, shelf.sender.value);
    const letter = from && text.ok ? composeLetter({ ...from, own: text.value }) : null;
    return {
      template,
      issues: text.ok ? [] : text.error,
      preview: letter && { letter, rows: tableRows(letter) },
      account: row?.standing.account.key ?? null,
      variables: offers(from ? contextFor(from) : null),
      loops: loopOffers(),
      filters: filterOffers(),
    };
  });

  /** What a letter in this template's language would be made from; without a sender, the examples sign. */
  function fromOf(template: OwnTemplate, row: WorklistRow, sender: Sender | null) {
    const draft: Draft = {
      ...blank,
      book: row.standing.account.book,
      account: row.standing.account.key,
      stage: row.action.contact?.stage ?? 'first',
      template: template.standsFor,
      tone: template.tone,
      language: template.language,
      changedAt: clock.now(),
    };
    const given = { policy: shelf.policy.value, templates: [], locale: desk.locale, rules: {} };
    const { from } = composeFrom(draft, row, given);
    return { ...from, edits: null, sender: sender ?? exampleSender };
  }

  const state: TemplateState = {
    templates,
    templateView,
    copyTemplate(of, name) {
      const source = catalogueSource(of);
      const one: OwnTemplate = {
        id: crypto.randomUUID(),
        name,
        standsFor: of.template,
        language: of.language,
        tone: isDemand(of.template) ? of.tone : null,
        demand: isDemand(of.template),
        table: hasTable(of.template),
        ...source,
        active: false,
        policyVersion: shelf.policy.peek().version,
        changedAt: clock.now(),
      };
      put(one);
      state.openTemplate(one.id);
    },
    openTemplate(id) {
      openId.value = id;
      stack.show({ name: 'template', id });
    },
    editTemplate(changes) {
      const now = find(openId.peek());
      if (!now) return;
      const next = stamped({ ...now, ...changes });
      put(next);
      if (now.active && !next.active) toasts.warn(said.templateRests);
    },
    useTemplate(id, active) {
      const now = find(id);
      if (!now) return;
      if (active && !ownText(now).ok) return toasts.warn(said.templateBroken);
      put({ ...stamped(now), active });
    },
    resetTemplate() {
      const now = find(openId.peek());
      if (!now?.standsFor) return;
      const source = catalogueSource({
        template: now.standsFor,
        tone: now.tone ?? 'neutral',
        language: now.language,
      });
      put(stamped({ ...now, ...source }));
      toasts.say(said.templateReset, () => put(now));
    },
    deleteTemplate(id) {
      const now = find(id);
      if (!now) return;
      change((before) => before.filter((one) => one.id !== id));
      if (stack.view.peek().name === 'template') stack.back();
      toasts.say(said.templateGone, () => put(now));
    },
    previewFor(key) {
      account.value = key;
    },
    saveTemplates() {
      out.download('dunlin-templates.json', JSON.stringify(templates.peek(), null, 2));
    },
    readTemplates(file) {
      void file.text().then((text) => {
        const read = ownTemplates.safeParse(parsed(text));
        if (!read.success) return toasts.warn(said.notTemplates);
        // What comes from a file is looked at before it writes to anybody.
        const taken = read.data.map((one) => ({ ...one, active: false }));
        const ids = new Set(taken.map(({ id }) => id));
        change((before) => [...before.filter(({ id }) => !ids.has(id)), ...taken]);
        toasts.say(said.templatesTaken(taken.length));
      });
    },
  };
  return { state, load };
}

const blank = { to: null, subject: null, opening: null, closing: null } as const;

const exampleSender: Sender = {
  company: 'Northwind Traders Ltd',
  person: 'Mia Lund',
  phone: '+44 20 7946 0142',
  replyTo: 'accounts@northwind.example.com',
  waysToPay: 'IBAN GB00 NWBK 0000 0000 0000 00',
  answersWithin: 'within one working day',
};
