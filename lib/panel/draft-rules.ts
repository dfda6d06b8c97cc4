import { computed, type ReadonlySignal } from '@preact/signals';
import type { WorklistRow } from '../collect/next-action.ts';
import type { Standing } from '../collect/standing.ts';
import { addDays, type Day } from '../domain/day.ts';
import type { InterestRule } from '../domain/letter-rules.ts';
import { callFindings } from '../letters/guard/call.ts';
import { missingRate } from '../letters/interest/interest-of.ts';
import type { Finding } from '../letters/letter.ts';
import { interestRuleFor, interestRules } from '../letters/rules/interest-rules.ts';
import type { BookShelf } from './book-shelf.ts';
import { callFacts } from './draft-facts.ts';
import type { ClockPort, StorePort } from './ports.ts';
import type { RuleDesk } from './rule-desk.ts';

/** Interest as it stands for the customer on screen. */
export type InterestView = {
  /** It is stated in this customer's demands. */
  readonly on: boolean;
  /** Null: nobody said in which country the customer is. */
  readonly rule: InterestRule | null;
  /** Null: nobody said yet whether tax bears interest. */
  readonly withoutTax: number | null;
  /** Agreed in the contract, in hundredths of a percentage point. */
  readonly agreed: number | null;
  /** First day of a half-year for which the base rate is not known and is needed; null: none. */
  readonly missing: Day | null;
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
  /** A base rate that the user looked up, for the rule of this customer. */
  addRate(from: Day, rate: number): void;
}

type Desk = {
  readonly store: StorePort;
  readonly shelf: BookShelf;
  readonly clock: ClockPort;
  readonly tables: RuleDesk;
  readonly row: () => WorklistRow | null;
  readonly rowOf: (account: string) => WorklistRow | null;
};

/** What the tables say for one customer: interest, and calls. */
export function createDraftRules({ store, shelf, clock, tables, row, rowOf }: Desk): InterestState {
  const { rules, change } = tables;

  const ruleOf = ({ standing: { settings } }: WorklistRow): InterestRule | null =>
    interestRuleFor(rules.value.interest ?? interestRules, settings.country, settings.customerKind);
  const keyOf = ({ standing: { settings } }: WorklistRow): string => `${settings.book} ${settings.account}`;

  return {
    interestView: computed(() => {
      const now = row();
      if (!now) return null;
      const rule = ruleOf(now);
      const agreed = rules.value.agreed?.[keyOf(now)] ?? null;
      return {
        on: now.standing.settings.interest,
        rule,
        withoutTax: rules.value.withoutTax ?? null,
        agreed,
        missing: rule && agreed === null ? missingFor(now.standing, rule) : null,
      };
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
      change((before) => ({ ...before, withoutTax }));
    },
    agreeRate(rate) {
      const now = row();
      if (!now) return;
      const key = keyOf(now);
      change(({ agreed: { [key]: _before, ...others } = {}, ...rest }) => ({
        ...rest,
        agreed: rate === null ? others : { ...others, [key]: rate },
      }));
    },
    addRate(from, rate) {
      const now = row();
      const rule = now && ruleOf(now);
      if (rule) tables.state.addBaseRate(rule.base.name, from, rate);
    },
  };
}

/** The first half-year whose rate the overdue lines need and nobody knows. */
function missingFor({ overdue, today }: Standing, rule: InterestRule): Day | null {
  if (rule.overBase === null) return null;
  const missing = overdue.flatMap(({ invoice: { dueDate } }) =>
    dueDate && dueDate < today ? (missingRate(rule, addDays(dueDate, 1), today) ?? []) : [],
  );
  return missing.toSorted()[0] ?? null;
}
