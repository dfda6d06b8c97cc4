import type { ReadonlySignal } from '@preact/signals';
import type { WorklistRow } from '../collect/next-action.ts';
import type { BookShelf } from './book-shelf.ts';
import { createDraftActions } from './draft-actions.ts';
import { createDraftDesk, type DraftDesk } from './draft-desk.ts';
import { createDraftFiles } from './draft-files.ts';
import { inserter } from './draft-page.ts';
import { createDraftRules, type InterestState } from './draft-rules.ts';
import type { DraftState } from './draft-view.ts';
import type { PanelDeps } from './ports.ts';
import type { ReadingFacts } from './reading-facts.ts';
import { createRuleDesk, type RuleState } from './rule-desk.ts';
import { createTemplateDesk, type TemplateState } from './template-desk.ts';
import type { Toasts } from './toasts.ts';
import type { ViewStack } from './view-stack.ts';

type Room = {
  readonly deps: PanelDeps;
  readonly shelf: BookShelf;
  readonly toasts: Toasts;
  readonly stack: ViewStack;
  readonly rows: ReadonlySignal<readonly WorklistRow[] | null>;
  readonly row: (account: string) => WorklistRow | null;
  readonly facts: ReadonlySignal<ReadingFacts>;
};

/** Everything that is written: the draft, its files and rounds, the user's own texts, and the rules it is held to. */
export function createDraftRoom({ deps, shelf, toasts, stack, rows, row, facts }: Room): {
  readonly desk: DraftDesk;
  readonly state: DraftState & TemplateState & InterestState & { readonly tables: RuleState };
  readonly load: () => void;
} {
  const { store, out, clock, locale } = deps;
  const templates = createTemplateDesk({ store, shelf, out, clock, toasts, stack, locale, rows });
  const tables = createRuleDesk({ store, shelf, clock, out, toasts });
  const interest = createDraftRules({
    store,
    shelf,
    clock,
    tables,
    rowOf: row,
    row: () => {
      const account = desk.current.value?.account;
      return account === undefined ? null : row(account);
    },
  });
  const files = createDraftFiles({ ...deps, shelf, toasts }, () => ({
    draft: desk.current,
    keep: desk.keep,
  }));
  const desk: DraftDesk = createDraftDesk({
    store,
    shelf,
    out,
    clock,
    toasts,
    locale,
    row,
    facts,
    templates: templates.state.templates,
    rules: tables.rules,
    insert: inserter(deps, toasts),
    filesOf: files.filesOf,
  });
  const actions = createDraftActions({
    store,
    shelf,
    out,
    clock,
    toasts,
    stack,
    desk,
    files: files.state,
    row,
  });

  return {
    desk,
    state: { ...actions, ...templates.state, ...interest, tables: tables.state },
    load() {
      void templates.load();
      void tables.load();
    },
  };
}
