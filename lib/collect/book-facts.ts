import type { Account } from '../domain/account.ts';
import type { AccountSettings } from '../domain/account-settings.ts';
import type { Day } from '../domain/day.ts';
import type { Rates } from '../domain/rates.ts';
import type { SettledInvoice } from '../domain/settled.ts';
import { atOnce, type Steps } from '../interpret/steps.ts';
import { createForecastSteps, type Forecast } from './forecast/forecast.ts';
import type { OpenItem } from './forecast/history.ts';
import { knownFrom, openItems, paidHistory } from './learned.ts';

/** What is known of a book beside its accounts and its journal. */
export type Known = {
  readonly settled: readonly SettledInvoice[];
  /** By account; those nobody said anything about are not in it. */
  readonly settings: ReadonlyMap<string, AccountSettings>;
  /** Exchange rates the user gave; null: none. */
  readonly rates: Rates | null;
};

export const nothingKnown: Known = { settled: [], settings: new Map(), rates: null };

/** A book made ready for judging its accounts one by one. */
export type BookFacts = {
  readonly accountOf: ReadonlyMap<string, Account>;
  readonly settledOf: ReadonlyMap<string, readonly SettledInvoice[]>;
  readonly settings: ReadonlyMap<string, AccountSettings>;
  /** Accounts that a head office pays for, by its key. */
  readonly branchesOf: ReadonlyMap<string, readonly Account[]>;
  readonly forecast: Forecast;
};

export const bookFacts = (...given: Parameters<typeof bookFactsSteps>): BookFacts =>
  atOnce(bookFactsSteps(...given));

/** The same, with a point of rest after each customer. */
export function* bookFactsSteps(
  accounts: readonly Account[],
  { settled, settings }: Known,
  today: Day,
): Steps<BookFacts> {
  const accountOf = new Map(accounts.map((account) => [account.key, account]));
  const payer = (key: string): string => payerOf(key, settings, accountOf) ?? key;
  const branches = accounts.filter(({ key }) => payer(key) !== key);
  const history = paidHistory(settled, payer, today);
  yield;
  const open: OpenItem[] = [];
  for (const account of accounts) {
    for (const item of openItems(account, payer)) open.push(item);
    yield;
  }
  const since = knownFrom(accounts, history, today);
  yield;
  return {
    accountOf,
    settledOf: Map.groupBy(settled, ({ account }) => account),
    settings,
    branchesOf: Map.groupBy(
      branches.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      ({ key }) => payer(key),
    ),
    // Whoever pays has the habit.
    forecast: yield* createForecastSteps(history, open, today, { knownFrom: since }),
  };
}

/** The account that pays for this one; null where it pays itself, or the head office is not in the book or a branch. */
export function payerOf(
  key: string,
  settings: ReadonlyMap<string, AccountSettings>,
  accountOf: ReadonlyMap<string, Account>,
): string | null {
  const head = settings.get(key)?.headOffice ?? null;
  if (head === null || head === key || !accountOf.has(head)) return null;
  return settings.get(head)?.headOffice == null ? head : null;
}
