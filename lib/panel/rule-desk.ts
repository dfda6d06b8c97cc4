import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Day } from '../domain/day.ts';
import {
  type ContactRule,
  contactRule,
  type InterestRule,
  type LetterRules,
  letterRules,
} from '../domain/letter-rules.ts';
import { worthRepeating } from '../letters/guard/reading-age.ts';
import { contactRules } from '../letters/rules/contact-rules.ts';
import { interestRules } from '../letters/rules/interest-rules.ts';
import type { BookShelf } from './book-shelf.ts';
import { parsed } from './parsed.ts';
import type { ClockPort, OutPort, StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** A base rate by its half-years. */
export type BaseRate = InterestRule['base'];

/** A rule of contact in the editor. */
export type EditedRule = {
  readonly rule: ContactRule;
  /** Ours for the country; null: the user added it. */
  readonly ours: ContactRule | null;
  readonly changed: boolean;
};

export interface RuleState {
  readonly contactRules: ReadonlySignal<readonly EditedRule[]>;
  readonly baseRates: ReadonlySignal<readonly BaseRate[]>;
  /** Minutes after which a reading counts as old. */
  readonly readingMinutes: ReadonlySignal<number>;
  setReadingMinutes(minutes: number): void;
  /** Changes a rule, and notes that it was looked up today. What is no rule is left as it was. */
  changeRule(of: ContactRule, changes: Partial<ContactRule>): void;
  /** A rule for a country that has none yet, without hours and limits. */
  addRule(country: string, of: ContactRule['of']): void;
  /** Ours again; one that the user added goes. */
  resetRule(of: ContactRule): void;
  addBaseRate(name: string, from: Day, rate: number): void;
  dropBaseRate(name: string, from: Day): void;
  /** The tables of contact and interest as a file that a person can change. */
  saveRules(): void;
  readRules(file: File): void;
  /** All of ours again. */
  resetRules(): void;
}

type Desk = {
  readonly store: StorePort;
  readonly shelf: BookShelf;
  readonly clock: ClockPort;
  readonly out: OutPort;
  readonly toasts: Toasts;
};

/** The tables of contact and interest by country: ours, and what the user changed of them. */
export function createRuleDesk({ store, shelf, clock, out, toasts }: Desk) {
  const rules = signal<LetterRules>({});
  let writes: Promise<unknown> = Promise.resolve();

  function change(edit: (before: LetterRules) => LetterRules): void {
    rules.value = edit(rules.peek());
    writes = writes.then(() => shelf.keep(store.changeLetterRules(edit)));
  }

  const changeContact = (edit: (before: readonly ContactRule[]) => readonly ContactRule[]): void =>
    change((before) => ({ ...before, contact: [...edit(before.contact ?? contactRules)] }));

  const changeBase = (name: string, edit: (rates: BaseRate['rates']) => BaseRate['rates']): void =>
    // One base rate serves every rule that names it.
    change((before) => ({
      ...before,
      interest: (before.interest ?? interestRules).map((one) =>
        one.base.name === name ? { ...one, base: { name, rates: edit(one.base.rates) } } : one,
      ),
    }));

  const state: RuleState = {
    contactRules: computed(() =>
      (rules.value.contact ?? contactRules).map((rule) => {
        const ours = contactRules.find((one) => same(one, rule)) ?? null;
        return { rule, ours, changed: JSON.stringify(ours) !== JSON.stringify(rule) };
      }),
    ),
    baseRates: computed(() => {
      const all = (rules.value.interest ?? interestRules).map(({ base }) => base);
      return all.filter(({ name }, at) => name !== '' && at === all.findIndex((one) => one.name === name));
    }),
    readingMinutes: computed(() => rules.value.readingMinutes ?? worthRepeating),
    setReadingMinutes(readingMinutes) {
      const read = letterRules.safeParse({ readingMinutes });
      if (read.success) change((before) => ({ ...before, ...read.data }));
    },
    changeRule(of, changes) {
      const read = contactRule.safeParse({ ...of, checkedOn: clock.today(), ...changes });
      if (!read.success || read.data.calls.some(({ from, to }) => from >= to)) return;
      changeContact((before) => before.map((one) => (same(one, of) ? read.data : one)));
    },
    addRule(country, of) {
      const read = contactRule.safeParse({
        country: country.trim().toUpperCase(),
        of,
        calls: [],
        limits: [],
        optOutLine: false,
        source: '',
        checkedOn: clock.today(),
      });
      if (!read.success) return toasts.warn(said.notCountry);
      changeContact((before) =>
        before.some((one) => same(one, read.data)) ? before : [...before, read.data],
      );
    },
    resetRule(of) {
      const before = rules.peek();
      const ours = contactRules.find((one) => same(one, of));
      changeContact((all) => all.flatMap((one) => (same(one, of) ? (ours ?? []) : one)));
      toasts.say(said.rulesReset, () => change(() => before));
    },
    addBaseRate(name, from, rate) {
      changeBase(name, (rates) =>
        [...rates.filter((one) => one.from !== from), { from, rate }].toSorted((a, b) =>
          a.from < b.from ? -1 : 1,
        ),
      );
    },
    dropBaseRate(name, from) {
      changeBase(name, (rates) => rates.filter((one) => one.from !== from));
    },
    saveRules() {
      const { contact = contactRules, interest = interestRules } = rules.peek();
      out.download('dunlin-rules.json', JSON.stringify({ contact, interest }, null, 2));
    },
    readRules(file) {
      void file.text().then((text) => {
        const read = letterRules.safeParse(parsed(text));
        if (!read.success) return toasts.warn(said.notRules);
        change((before) => ({ ...before, ...read.data }));
        toasts.say(said.rulesTaken);
      });
    },
    resetRules() {
      const before = rules.peek();
      change(({ contact: _contact, interest: _interest, ...others }) => others);
      toasts.say(said.rulesReset, () => change(() => before));
    },
  };

  async function load(): Promise<void> {
    const kept = await shelf.keep(store.getLetterRules());
    if (kept) rules.value = kept;
  }
  return { rules: rules as ReadonlySignal<LetterRules>, change, state, load };
}

export type RuleDesk = ReturnType<typeof createRuleDesk>;

/** Two rules for the same customers. */
const same = (a: ContactRule, b: ContactRule): boolean => a.country === b.country && a.of === b.of;
