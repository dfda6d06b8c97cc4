import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type ExpectedCash, expectedCash } from '../collect/cash.ts';
import type { Forecast } from '../collect/forecast/forecast.ts';
import type { WorklistRow } from '../collect/next-action.ts';
import { type PlanEffect, planEffect } from '../collect/plan-effect.ts';
import { worklist } from '../collect/worklist.ts';
import type { Day } from '../domain/day.ts';
import { defaultPolicy, type Policy } from '../domain/policy.ts';
import { type Fault, faultsOf, policyText, readPolicy } from '../domain/policy-file.ts';
import { sameData } from '../domain/same-data.ts';
import type { BookShelf } from './book-shelf.ts';
import type { OutPort, StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** What the views of the plan and of what is ahead see and may do. */
export interface PolicyState {
  readonly plan: PolicyDesk;
}

export interface PolicyDesk {
  /** The plan in force. */
  readonly policy: ReadonlySignal<Policy>;
  /** As it stands in the editor. */
  readonly edited: ReadonlySignal<Policy>;
  readonly changed: ReadonlySignal<boolean>;
  readonly faults: ReadonlySignal<readonly Fault[]>;
  /** Whom the edited plan would move; null while nothing was changed or it cannot be. */
  readonly effect: ReadonlySignal<PlanEffect | null>;
  /** What was wrong with the file read last. */
  readonly fileFaults: ReadonlySignal<readonly Fault[]>;
  readonly cash: ReadonlySignal<readonly ExpectedCash[]>;
  edit(change: (before: Policy) => Policy): void;
  putBack(): void;
  /** Puts the usual plan into the editor. */
  usual(): void;
  save(): void;
  saveFile(): void;
  /** Takes a plan from a file into the editor, or nothing of it. */
  readFile(file: File): void;
}

type Desk = {
  readonly store: StorePort;
  readonly shelf: BookShelf;
  readonly out: OutPort;
  readonly toasts: Toasts;
  readonly today: ReadonlySignal<Day>;
  readonly rows: ReadonlySignal<readonly WorklistRow[] | null>;
  /** That the rows were judged by. */
  readonly forecast: ReadonlySignal<Forecast | null>;
};

/** The plan in the editor, what it would change, and what is ahead by the plan in force. */
export function createPolicyDesk({ store, shelf, out, toasts, today, rows, forecast }: Desk): PolicyDesk {
  const draft = signal<Policy | null>(null);
  const fileFaults = signal<readonly Fault[]>([]);
  const edited = computed(() => draft.value ?? shelf.policy.value);
  const changed = computed(() => !sameData(edited.value, shelf.policy.value));
  const faults = computed(() => faultsOf(edited.value));
  const known = computed(() => ({
    settled: shelf.settled.value,
    settings: shelf.accountSettings.value,
    rates: shelf.rates.value,
  }));
  const effect = computed(() => {
    const [accounts, before] = [shelf.accounts.value, rows.value];
    if (!changed.value || faults.value.length > 0 || !accounts || !before) return null;
    return planEffect(
      before,
      worklist(accounts, shelf.journal.value, edited.value, today.value, known.value),
    );
  });
  const edit = (change: (before: Policy) => Policy): void => {
    draft.value = change(edited.peek());
  };
  return {
    policy: shelf.policy,
    edited,
    changed,
    faults,
    effect,
    fileFaults,
    cash: computed(() =>
      rows.value && forecast.value ? expectedCash(rows.value, forecast.value, today.value) : [],
    ),
    edit,
    putBack(): void {
      draft.value = null;
    },
    usual: () =>
      edit(({ people, version, disputes }) => ({
        ...defaultPolicy,
        people,
        version,
        ...(disputes ? { disputes } : {}),
      })),
    save(): void {
      const next = edited.peek();
      if (faults.peek().length > 0) return;
      // The codes of disputes are changed elsewhere, whatever the editor held of them.
      const change = (before: Policy): Policy => ({
        ...next,
        version: before.version + 1,
        ...(before.disputes ? { disputes: before.disputes } : {}),
      });
      void shelf.keep(store.changePolicy(change)).then(async (kept) => {
        if (!kept) return toasts.warn(said.notSaved);
        draft.value = null;
        await shelf.load(['policy']);
        toasts.say(said.planSaved);
      });
    },
    saveFile(): void {
      out.download('dunlin-plan.json', policyText(shelf.policy.peek()));
    },
    readFile(file): void {
      void file.text().then((text) => {
        const read = readPolicy(text);
        fileFaults.value = read.ok ? [] : read.error;
        if (read.ok) edit(({ version }) => ({ ...read.value, version }));
      });
    },
  };
}
