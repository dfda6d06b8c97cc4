import type { Account } from '../domain/account.ts';
import type { AccountSettings } from '../domain/account-settings.ts';
import type { Activity } from '../domain/activity.ts';
import type { Policy } from '../domain/policy.ts';
import type { Rates } from '../domain/rates.ts';
import type { Fact } from '../domain/revisions.ts';
import type { Sender } from '../domain/sender.ts';
import type { SettledInvoice } from '../domain/settled.ts';

/** What is read of the store for one book, each part by itself. */
export type Shelved = {
  /** Null while loading. */
  readonly accounts: readonly Account[] | null;
  readonly journal: readonly Activity[];
  readonly settled: readonly SettledInvoice[];
  /** By account; those nobody said anything about are not in it. */
  readonly accountSettings: ReadonlyMap<string, AccountSettings>;
  readonly sender: Sender | null;
  readonly policy: Policy;
  readonly rates: Rates | null;
  readonly author: string;
};
export type Part = keyof Shelved;

/** What pages say. */
export const saidByPages = ['accounts', 'settled'] as const satisfies readonly Part[];

export const everyPart: readonly Part[] = [
  ...saidByPages,
  'journal',
  'accountSettings',
  'sender',
  'policy',
  'rates',
  'author',
];

/** Into which parts everything is read that worklists are made of. */
export const readInto: { readonly [fact in Fact]: readonly Part[] } = {
  accounts: ['accounts'],
  parts: ['accounts', 'settled'],
  journal: ['journal'],
  accountSettings: ['accountSettings'],
  imports: ['settled'],
  settings: ['policy', 'rates'],
};
