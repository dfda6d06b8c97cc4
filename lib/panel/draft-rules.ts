import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { WorklistRow } from '../collect/next-action.ts';
import type { Day } from '../domain/day.ts';
import { type InterestRule, type LetterRules, letterRules } from '../domain/letter-rules.ts';
import { callFindings } from '../letters/guard/call.ts';
import type { Finding } from '../letters/letter.ts';
import { contactRules } from '../letters/rules/contact-rules.ts';
import { interestRuleFor, interestRules } from '../letters/rules/interest-rules.ts';
import type { BookShelf } from './book-shelf.ts';
import { callFacts } from './draft-facts.ts';
import { parsed } from './parsed.ts';
import type { ClockPort, OutPort, StorePort } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** Interest as it stands for the customer on screen. */
export type InterestView = {
  /** It is stated in this customer's demands. */
  readonly on: boolean;
  /** Null: no rule is known for the customer's country. */
  readonly rule: InterestRule | null;
  /** Null: nobody said yet whether tax bears interest. */
  readonly withoutTax: number | null;
  /** Agreed in the contract, in hundredths of a percentage point. */
  readonly agreed: number | null;
};

export interface InterestState {
  readonly interestView: ReadonlySignal<InterestView | null>;
  /** What stands against calling a customer now. */
  callFindings(account: string): readonly Finding[];
  /** States interest in this customer's demands, or no longer. */
  stateInterest(on: boolean): void;
  /** Answers whether tax bears interest: 0 = it does, else the rate of the tax that does not. */
  answerTax(withoutTax: number): void;
  /** A rate agreed in the contract; null: the law's. */
  agreeRate(rate: number | null): void;
  /** A base rate that the user looked up. */
  addBaseRate(from: Day, rate: number): void;
  /** The tables of contact and interest as a file that a person can change. */
  saveRules(): void;
  readRules(file: File): void;
  /** Ours again. */
  resetRules(): void;
}

type Desk = {
  readonly store: StorePort;
  readonly shelf: BookShelf;
  readonly clock: ClockPort;
  readonly out: OutPort;
  readonly toasts: Toasts;
  readonly row: () => WorklistRow | null;
  readonly rowOf: (account: string) => WorklistRow | null;
};

/** Rules of contact and interest: ours, and what the user changed of them. */
export function createDraftRules({ store, shelf, clock, out, toasts, row, rowOf }: Desk) {
  const rules = signal<LetterRules>({});
  let writes: Promise<unknown> = Promise.resolve();

  function change(next: LetterRules): void {
    rules.value = next;
    writes = writes.then(() => shelf.keep(store.putLetterRules(next)));
  }

  const ruleOf = ({ standing: { settings } }: WorklistRow): InterestRule | null =>
    interestRuleFor(rules.value.interest ?? interestRules, settings.country, settings.customerKind);
  const keyOf = ({ standing: { settings } }: WorklistRow): string => `${settings.book} ${settings.account}`;

  const state: InterestState = {
    interestView: computed(() => {
      const now = row();
      return (
        now && {
          on: now.standing.settings.interest,
          rule: ruleOf(now),
          withoutTax: rules.value.withoutTax ?? null,
          agreed: rules.value.agreed?.[keyOf(now)] ?? null,
        }
      );
    }),
    callFindings(account) {
      const called = rowOf(account);
      if (!called) return [];
      const { standing } = called;
      const policy = shelf.policy.value;
      return callFindings(
        callFacts({ standing, policy, rules: rules.value, now: clock.now(), zone: clock.zone() }),
      );
    },
    stateInterest(interest) {
      const now = row();
      if (!now) return;
      const { book, account } = now.standing.settings;
      const kept = store.changeAccountSettings(book, account, (before) => ({
        ...before,
        interest,
        changedAt: clock.now(),
      }));
      void shelf.keep(kept).then((settings) => settings && shelf.load());
    },
    answerTax(withoutTax) {
      change({ ...rules.peek(), withoutTax });
    },
    agreeRate(rate) {
      const now = row();
      if (!now) return;
      const { [keyOf(now)]: _before, ...others } = rules.peek().agreed ?? {};
      change({ ...rules.peek(), agreed: rate === null ? others : { ...others, [keyOf(now)]: rate } });
    },
    addBaseRate(from, rate) {
      const now = row();
      const rule = now && ruleOf(now);
      if (!rule) return;
      const { name } = rule.base;
      // One base rate serves every rule that names it.
      const interest = (rules.peek().interest ?? interestRules).map((one) =>
        one.base.name === name ? { ...one, base: { name, rates: withRate(one, from, rate) } } : one,
      );
      change({ ...rules.peek(), interest });
    },
    saveRules() {
      const { contact = contactRules, interest = interestRules } = rules.peek();
      out.download('dunlin-rules.json', JSON.stringify({ contact, interest }, null, 2));
    },
    readRules(file) {
      void file.text().then((text) => {
        const read = letterRules.safeParse(parsed(text));
        if (!read.success) return toasts.warn(said.notRules);
        change({ ...rules.peek(), ...read.data });
        toasts.say(said.rulesTaken);
      });
    },
    resetRules() {
      const before = rules.peek();
      const { contact: _contact, interest: _interest, ...others } = before;
      change(others);
      toasts.say(said.rulesReset, () => change(before));
    },
  };

  async function load(): Promise<void> {
    const kept = await shelf.keep(store.getLetterRules());
    if (kept) rules.value = kept;
  }
  return { rules, state, load };
}

const withRate = ({ base }: InterestRule, from: Day, rate: number): InterestRule['base']['rates'] =>
  [...base.rates.filter((one) => one.from !== from), { from, rate }].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  );
